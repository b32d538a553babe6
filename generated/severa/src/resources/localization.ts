import type { Call } from "../runtime/call.js";
import type { Core } from "../runtime/core.js";
import type { Operation } from "../runtime/operation.js";
import type { CallOptions } from "../runtime/options.js";
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
  list(options: CallOptions = {}): Call<readonly CountryModel[]> {
    return this.#core.call(listLocalizationCountries, {}, options);
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
  getByCode2(code2: string, options: CallOptions = {}): Call<readonly CountryModel[]> {
    return this.#core.call(getLocalizationCountriesByCode2, { path: [code2] }, options);
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
  getByCode3(code3: string, options: CallOptions = {}): Call<readonly CountryModel[]> {
    return this.#core.call(getLocalizationCountriesByCode3, { path: [code3] }, options);
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
  getByName(countryName: string, options: CallOptions = {}): Call<readonly CountryModel[]> {
    return this.#core.call(getLocalizationCountriesByName, { path: [countryName] }, options);
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
  get(guid: string, options: CallOptions = {}): Call<CountryModel> {
    return this.#core.call(getLocalizationCountries, { path: [guid] }, options);
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
  list(countryGuid: string, options: CallOptions = {}): Call<readonly CountryRegionModel[]> {
    return this.#core.call(listLocalizationCountriesRegions, { path: [countryGuid] }, options);
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
  get(guid: string, options: CallOptions = {}): Call<CountryRegionModel> {
    return this.#core.call(getLocalizationCountryRegions, { path: [guid] }, options);
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
  list(options: CallOptions = {}): Call<readonly FormattingCultureModel[]> {
    return this.#core.call(listLocalizationFormattingCultures, {}, options);
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
  get(guid: string, options: CallOptions = {}): Call<FormattingCultureModel> {
    return this.#core.call(getLocalizationFormattingCultures, { path: [guid] }, options);
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
    query: ListLocalizationLanguagesQuery = {},
    options: CallOptions = {},
  ): Call<readonly LanguageModel[]> {
    return this.#core.call(listLocalizationLanguages, { query }, options);
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
  get(guid: string, options: CallOptions = {}): Call<LanguageModel> {
    return this.#core.call(getLocalizationLanguages, { path: [guid] }, options);
  }
}

/** What {@link LocalizationLanguages.list} can be asked for. */
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
  list(options: CallOptions = {}): Call<readonly TimezoneModel[]> {
    return this.#core.call(listLocalizationTimezones, {}, options);
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
  get(guid: string, options: CallOptions = {}): Call<TimezoneModel> {
    return this.#core.call(getLocalizationTimezones, { path: [guid] }, options);
  }
}

const listLocalizationCountries: Operation = {
  id: "Countries_GetCountries",
  method: "GET",
  path: "/v1/localization/countries",
};

const getLocalizationCountriesByCode2: Operation = {
  id: "Countries_GetCountryByCode2",
  method: "GET",
  path: "/v1/localization/countries/{code2}",
};

const getLocalizationCountriesByCode3: Operation = {
  id: "Countries_GetCountryByCode3",
  method: "GET",
  path: "/v1/localization/countries/{code3}",
};

const getLocalizationCountriesByName: Operation = {
  id: "Countries_GetCountryByName",
  method: "GET",
  path: "/v1/localization/countries/{countryName}",
};

const getLocalizationCountries: Operation = {
  id: "Countries_GetCountry",
  method: "GET",
  path: "/v1/localization/countries/{guid}",
};

const listLocalizationCountriesRegions: Operation = {
  id: "Countries_GetCountryRegions",
  method: "GET",
  path: "/v1/localization/countries/{countryGuid}/countryregions",
};

const getLocalizationCountryRegions: Operation = {
  id: "Countries_GetCountryRegion",
  method: "GET",
  path: "/v1/localization/countryregions/{guid}",
};

const listLocalizationFormattingCultures: Operation = {
  id: "FormattingCultures_GetFormattings",
  method: "GET",
  path: "/v1/localization/formattingcultures",
};

const getLocalizationFormattingCultures: Operation = {
  id: "FormattingCultures_GetFormattingCulture",
  method: "GET",
  path: "/v1/localization/formattingcultures/{guid}",
};

const listLocalizationLanguages: Operation = {
  id: "Languages_GetLanguages",
  method: "GET",
  path: "/v1/localization/languages",
};

const getLocalizationLanguages: Operation = {
  id: "Languages_GetLanguage",
  method: "GET",
  path: "/v1/localization/languages/{guid}",
};

const listLocalizationTimezones: Operation = {
  id: "Timezones_GetTimezones",
  method: "GET",
  path: "/v1/localization/timezones",
};

const getLocalizationTimezones: Operation = {
  id: "Timezones_GetTimezone",
  method: "GET",
  path: "/v1/localization/timezones/{guid}",
};
