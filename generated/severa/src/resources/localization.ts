import { type Call, call } from "../runtime/call.js";
import type { Core } from "../runtime/core.js";
import type { Operation } from "../runtime/operation.js";
import type { CallOptions } from "../runtime/options.js";
import { expandPath } from "../runtime/path.js";
import type {
  CountryModel,
  CountryRegionModel,
  FormattingCultureModel,
  LanguageModel,
  TimezoneModel,
} from "../types.js";

/** `/v1/localization/countries` and what lies below it. */
export class Localization {
  /** `/v1/localization/countries` and what lies below it. */
  readonly countries: LocalizationCountries;
  /** `/v1/localization/countryregions` and what lies below it. */
  readonly countryRegions: LocalizationCountryRegions;
  /** `/v1/localization/formattingcultures` and what lies below it. */
  readonly formattingCultures: LocalizationFormattingCultures;
  /** `/v1/localization/languages` and what lies below it. */
  readonly languages: LocalizationLanguages;
  /** `/v1/localization/timezones` and what lies below it. */
  readonly timezones: LocalizationTimezones;

  constructor(core: Core) {
    this.countries = new LocalizationCountries(core);
    this.countryRegions = new LocalizationCountryRegions(core);
    this.formattingCultures = new LocalizationFormattingCultures(core);
    this.languages = new LocalizationLanguages(core);
    this.timezones = new LocalizationTimezones(core);
  }
}

/** `/v1/localization/countries` and what lies below it. */
export class LocalizationCountries {
  readonly #core: Core;
  /** `/v1/localization/countries/{countryGuid}/countryregions` and what lies below it. */
  readonly regions: LocalizationCountriesRegions;

  constructor(core: Core) {
    this.#core = core;
    this.regions = new LocalizationCountriesRegions(core);
  }

  /**
   * Lists countries.
   *
   * `GET /v1/localization/countries` · scopes `settings:read`
   *
   * Quirk `list-without-paging`: Document gives this list no paging at all, though the guide (Paging) pages large
   * results. All rows are expected in one answer.
   *
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns Every country.
   */
  list(options?: CallOptions): Call<readonly CountryModel[]> {
    return listLocalizationCountries(this.#core, options);
  }

  /**
   * Finds a country by its two-letter ISO code.
   *
   * The address has the same shape as the other country lookups, so only the value tells them apart.
   *
   * `GET /v1/localization/countries/{code2}` · scopes `settings:read`
   *
   * Quirk `country-paths-alike`: Document has four paths of one shape for a country: by guid, by two letters, by
   * three letters, by name. The server tells them apart by the value; each has a method of its own here.
   *
   * Quirk `single-declared-as-list`: Document declares a list as the answer, though the call asks for one row.
   * Typed as declared: expect a list of at most one, and be ready for a bare object.
   *
   * @param code2 - Two-letter country code, ISO 3166-1 alpha-2. Shortest length: 2. Longest length: 2. Quirk `optional-in-path`: Document begins the description of this part of the path with "Optional". It is required, as all parts of a path are.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The matching country, as a list.
   */
  getByCode2(code2: string, options?: CallOptions): Call<readonly CountryModel[]> {
    return getLocalizationCountryByCode2(this.#core, code2, options);
  }

  /**
   * Finds a country by its three-letter ISO code.
   *
   * The address has the same shape as the other country lookups, so only the value tells them apart.
   *
   * `GET /v1/localization/countries/{code3}` · scopes `settings:read`
   *
   * Quirk `country-paths-alike`: Document has four paths of one shape for a country: by guid, by two letters, by
   * three letters, by name. The server tells them apart by the value; each has a method of its own here.
   *
   * Quirk `single-declared-as-list`: Document declares a list as the answer, though the call asks for one row.
   * Typed as declared: expect a list of at most one, and be ready for a bare object.
   *
   * @param code3 - Three-letter country code, ISO 3166-1 alpha-3. Shortest length: 3. Longest length: 3. Quirk `optional-in-path`: Document begins the description of this part of the path with "Optional". It is required, as all parts of a path are.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The matching country, as a list.
   */
  getByCode3(code3: string, options?: CallOptions): Call<readonly CountryModel[]> {
    return getLocalizationCountryByCode3(this.#core, code3, options);
  }

  /**
   * Finds a country by its English name.
   *
   * The address has the same shape as the other country lookups, so only the value tells them apart.
   *
   * `GET /v1/localization/countries/{countryName}` · scopes `settings:read`
   *
   * Quirk `country-paths-alike`: Document has four paths of one shape for a country: by guid, by two letters, by
   * three letters, by name. The server tells them apart by the value; each has a method of its own here.
   *
   * Quirk `single-declared-as-list`: Document declares a list as the answer, though the call asks for one row.
   * Typed as declared: expect a list of at most one, and be ready for a bare object.
   *
   * @param countryName - The country's name in English. Quirk `optional-in-path`: Document begins the description of this part of the path with "Optional". It is required, as all parts of a path are.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The matching country, as a list.
   */
  getByName(countryName: string, options?: CallOptions): Call<readonly CountryModel[]> {
    return getLocalizationCountryByName(this.#core, countryName, options);
  }

  /**
   * Fetches one country by its guid.
   *
   * The address has the same shape as the other country lookups, so only the value tells them apart.
   *
   * `GET /v1/localization/countries/{guid}` · scopes `settings:read`
   *
   * Quirk `country-paths-alike`: Document has four paths of one shape for a country: by guid, by two letters, by
   * three letters, by name. The server tells them apart by the value; each has a method of its own here.
   *
   * @param guid - The country's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The requested country, as one object.
   */
  get(guid: string, options?: CallOptions): Call<CountryModel> {
    return getLocalizationCountry(this.#core, guid, options);
  }
}

/** `/v1/localization/countries/{countryGuid}/countryregions` and what lies below it. */
export class LocalizationCountriesRegions {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists the regions of a country.
   *
   * `GET /v1/localization/countries/{countryGuid}/countryregions` · scopes `settings:read`
   *
   * Quirk `list-without-paging`: Document gives this list no paging at all, though the guide (Paging) pages large
   * results. All rows are expected in one answer.
   *
   * @param countryGuid - Guid of the country whose regions are listed.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns Every region of the country.
   */
  list(countryGuid: string, options?: CallOptions): Call<readonly CountryRegionModel[]> {
    return listLocalizationCountryRegions(this.#core, countryGuid, options);
  }
}

/** `/v1/localization/countryregions` and what lies below it. */
export class LocalizationCountryRegions {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Fetches one country region.
   *
   * `GET /v1/localization/countryregions/{guid}` · scopes `settings:read`
   *
   * @param guid - The country region's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The requested country region.
   */
  get(guid: string, options?: CallOptions): Call<CountryRegionModel> {
    return getLocalizationCountryRegion(this.#core, guid, options);
  }
}

/** `/v1/localization/formattingcultures` and what lies below it. */
export class LocalizationFormattingCultures {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists the cultures that set date and number formats.
   *
   * `GET /v1/localization/formattingcultures` · scopes `settings:read`
   *
   * Quirk `list-without-paging`: Document gives this list no paging at all, though the guide (Paging) pages large
   * results. All rows are expected in one answer.
   *
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns Every formatting culture.
   */
  list(options?: CallOptions): Call<readonly FormattingCultureModel[]> {
    return listLocalizationFormattingCultures(this.#core, options);
  }

  /**
   * Fetches one formatting culture.
   *
   * `GET /v1/localization/formattingcultures/{guid}` · scopes `settings:read`
   *
   * @param guid - The formatting culture's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The requested formatting culture.
   */
  get(guid: string, options?: CallOptions): Call<FormattingCultureModel> {
    return getLocalizationFormattingCulture(this.#core, guid, options);
  }
}

/** `/v1/localization/languages` and what lies below it. */
export class LocalizationLanguages {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists languages.
   *
   * `isInvoiceLanguage` keeps only the languages invoices can be written in, or only the others.
   *
   * `GET /v1/localization/languages` · scopes `settings:read`
   *
   * Quirk `list-without-paging`: Document gives this list no paging at all, though the guide (Paging) pages large
   * results. All rows are expected in one answer.
   *
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The languages.
   */
  list(
    query?: ListLocalizationLanguagesQuery,
    options?: CallOptions,
  ): Call<readonly LanguageModel[]> {
    return listLocalizationLanguages(this.#core, query, options);
  }

  /**
   * Fetches one language.
   *
   * `GET /v1/localization/languages/{guid}` · scopes `settings:read`
   *
   * @param guid - The language's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The requested language.
   */
  get(guid: string, options?: CallOptions): Call<LanguageModel> {
    return getLocalizationLanguage(this.#core, guid, options);
  }
}

/** What `LocalizationLanguages.list` can be asked for. */
export interface ListLocalizationLanguagesQuery {
  /**
   * true returns languages available for invoices only, false the others only; all when omitted.
   */
  readonly isInvoiceLanguage?: boolean | null;
}

/** `/v1/localization/timezones` and what lies below it. */
export class LocalizationTimezones {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists time zones.
   *
   * `GET /v1/localization/timezones` · scopes `settings:read`
   *
   * Quirk `list-without-paging`: Document gives this list no paging at all, though the guide (Paging) pages large
   * results. All rows are expected in one answer.
   *
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns Every time zone.
   */
  list(options?: CallOptions): Call<readonly TimezoneModel[]> {
    return listLocalizationTimezones(this.#core, options);
  }

  /**
   * Fetches one time zone.
   *
   * `GET /v1/localization/timezones/{guid}` · scopes `settings:read`
   *
   * @param guid - The time zone's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The requested time zone.
   */
  get(guid: string, options?: CallOptions): Call<TimezoneModel> {
    return getLocalizationTimezone(this.#core, guid, options);
  }
}

const listLocalizationCountriesOperation: Operation = {
  id: "Countries_GetCountries",
  name: "localization.countries.list",
  method: "GET",
  path: "/v1/localization/countries",
};

/**
 * Lists countries.
 *
 * `LocalizationCountries.list`, to be imported alone.
 */
export function listLocalizationCountries(
  core: Core,
  options?: CallOptions,
): Call<readonly CountryModel[]> {
  return call<readonly CountryModel[]>(core, listLocalizationCountriesOperation, {}, options);
}

const getLocalizationCountryByCode2Operation: Operation = {
  id: "Countries_GetCountryByCode2",
  name: "localization.countries.getByCode2",
  method: "GET",
  path: "/v1/localization/countries/{code2}",
  expand: expandPath,
};

/**
 * Finds a country by its two-letter ISO code.
 *
 * `LocalizationCountries.getByCode2`, to be imported alone.
 */
export function getLocalizationCountryByCode2(
  core: Core,
  code2: string,
  options?: CallOptions,
): Call<readonly CountryModel[]> {
  return call<readonly CountryModel[]>(
    core,
    getLocalizationCountryByCode2Operation,
    { path: [code2] },
    options,
  );
}

const getLocalizationCountryByCode3Operation: Operation = {
  id: "Countries_GetCountryByCode3",
  name: "localization.countries.getByCode3",
  method: "GET",
  path: "/v1/localization/countries/{code3}",
  expand: expandPath,
};

/**
 * Finds a country by its three-letter ISO code.
 *
 * `LocalizationCountries.getByCode3`, to be imported alone.
 */
export function getLocalizationCountryByCode3(
  core: Core,
  code3: string,
  options?: CallOptions,
): Call<readonly CountryModel[]> {
  return call<readonly CountryModel[]>(
    core,
    getLocalizationCountryByCode3Operation,
    { path: [code3] },
    options,
  );
}

const getLocalizationCountryByNameOperation: Operation = {
  id: "Countries_GetCountryByName",
  name: "localization.countries.getByName",
  method: "GET",
  path: "/v1/localization/countries/{countryName}",
  expand: expandPath,
};

/**
 * Finds a country by its English name.
 *
 * `LocalizationCountries.getByName`, to be imported alone.
 */
export function getLocalizationCountryByName(
  core: Core,
  countryName: string,
  options?: CallOptions,
): Call<readonly CountryModel[]> {
  return call<readonly CountryModel[]>(
    core,
    getLocalizationCountryByNameOperation,
    { path: [countryName] },
    options,
  );
}

const getLocalizationCountryOperation: Operation = {
  id: "Countries_GetCountry",
  name: "localization.countries.get",
  method: "GET",
  path: "/v1/localization/countries/{guid}",
  expand: expandPath,
};

/**
 * Fetches one country by its guid.
 *
 * `LocalizationCountries.get`, to be imported alone.
 */
export function getLocalizationCountry(
  core: Core,
  guid: string,
  options?: CallOptions,
): Call<CountryModel> {
  return call<CountryModel>(core, getLocalizationCountryOperation, { path: [guid] }, options);
}

const listLocalizationCountryRegionsOperation: Operation = {
  id: "Countries_GetCountryRegions",
  name: "localization.countries.regions.list",
  method: "GET",
  path: "/v1/localization/countries/{countryGuid}/countryregions",
  expand: expandPath,
};

/**
 * Lists the regions of a country.
 *
 * `LocalizationCountriesRegions.list`, to be imported alone.
 */
export function listLocalizationCountryRegions(
  core: Core,
  countryGuid: string,
  options?: CallOptions,
): Call<readonly CountryRegionModel[]> {
  return call<readonly CountryRegionModel[]>(
    core,
    listLocalizationCountryRegionsOperation,
    { path: [countryGuid] },
    options,
  );
}

const getLocalizationCountryRegionOperation: Operation = {
  id: "Countries_GetCountryRegion",
  name: "localization.countryRegions.get",
  method: "GET",
  path: "/v1/localization/countryregions/{guid}",
  expand: expandPath,
};

/**
 * Fetches one country region.
 *
 * `LocalizationCountryRegions.get`, to be imported alone.
 */
export function getLocalizationCountryRegion(
  core: Core,
  guid: string,
  options?: CallOptions,
): Call<CountryRegionModel> {
  return call<CountryRegionModel>(
    core,
    getLocalizationCountryRegionOperation,
    { path: [guid] },
    options,
  );
}

const listLocalizationFormattingCulturesOperation: Operation = {
  id: "FormattingCultures_GetFormattings",
  name: "localization.formattingCultures.list",
  method: "GET",
  path: "/v1/localization/formattingcultures",
};

/**
 * Lists the cultures that set date and number formats.
 *
 * `LocalizationFormattingCultures.list`, to be imported alone.
 */
export function listLocalizationFormattingCultures(
  core: Core,
  options?: CallOptions,
): Call<readonly FormattingCultureModel[]> {
  return call<readonly FormattingCultureModel[]>(
    core,
    listLocalizationFormattingCulturesOperation,
    {},
    options,
  );
}

const getLocalizationFormattingCultureOperation: Operation = {
  id: "FormattingCultures_GetFormattingCulture",
  name: "localization.formattingCultures.get",
  method: "GET",
  path: "/v1/localization/formattingcultures/{guid}",
  expand: expandPath,
};

/**
 * Fetches one formatting culture.
 *
 * `LocalizationFormattingCultures.get`, to be imported alone.
 */
export function getLocalizationFormattingCulture(
  core: Core,
  guid: string,
  options?: CallOptions,
): Call<FormattingCultureModel> {
  return call<FormattingCultureModel>(
    core,
    getLocalizationFormattingCultureOperation,
    { path: [guid] },
    options,
  );
}

const listLocalizationLanguagesOperation: Operation = {
  id: "Languages_GetLanguages",
  name: "localization.languages.list",
  method: "GET",
  path: "/v1/localization/languages",
};

/**
 * Lists languages.
 *
 * `LocalizationLanguages.list`, to be imported alone.
 */
export function listLocalizationLanguages(
  core: Core,
  query?: ListLocalizationLanguagesQuery,
  options?: CallOptions,
): Call<readonly LanguageModel[]> {
  return call<readonly LanguageModel[]>(
    core,
    listLocalizationLanguagesOperation,
    { query },
    options,
  );
}

const getLocalizationLanguageOperation: Operation = {
  id: "Languages_GetLanguage",
  name: "localization.languages.get",
  method: "GET",
  path: "/v1/localization/languages/{guid}",
  expand: expandPath,
};

/**
 * Fetches one language.
 *
 * `LocalizationLanguages.get`, to be imported alone.
 */
export function getLocalizationLanguage(
  core: Core,
  guid: string,
  options?: CallOptions,
): Call<LanguageModel> {
  return call<LanguageModel>(core, getLocalizationLanguageOperation, { path: [guid] }, options);
}

const listLocalizationTimezonesOperation: Operation = {
  id: "Timezones_GetTimezones",
  name: "localization.timezones.list",
  method: "GET",
  path: "/v1/localization/timezones",
};

/**
 * Lists time zones.
 *
 * `LocalizationTimezones.list`, to be imported alone.
 */
export function listLocalizationTimezones(
  core: Core,
  options?: CallOptions,
): Call<readonly TimezoneModel[]> {
  return call<readonly TimezoneModel[]>(core, listLocalizationTimezonesOperation, {}, options);
}

const getLocalizationTimezoneOperation: Operation = {
  id: "Timezones_GetTimezone",
  name: "localization.timezones.get",
  method: "GET",
  path: "/v1/localization/timezones/{guid}",
  expand: expandPath,
};

/**
 * Fetches one time zone.
 *
 * `LocalizationTimezones.get`, to be imported alone.
 */
export function getLocalizationTimezone(
  core: Core,
  guid: string,
  options?: CallOptions,
): Call<TimezoneModel> {
  return call<TimezoneModel>(core, getLocalizationTimezoneOperation, { path: [guid] }, options);
}
