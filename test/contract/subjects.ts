import type * as CapitechPackage from "../../generated/capitech/src/index.ts";
import type * as LagerkollPackage from "../../generated/lagerkoll/src/index.ts";
import type * as SeventimePackage from "../../generated/seventime/src/index.ts";
import type * as SeveraPackage from "../../generated/severa/src/index.ts";
import type * as SkveegePackage from "../../generated/skveege/src/index.ts";
import { answer, type Answer, type Seen } from "../support/fault-server.ts";

type CallOptions = SeveraPackage.CallOptions;
type PageOptions = SeveraPackage.PageOptions;
type CommonOptions = Omit<SeveraPackage.ClientOptions, "environment">;

const load = async <Module>(vendor: string): Promise<Module> =>
  (await import(
    new URL(`../../generated/${vendor}/dist/index.js`, import.meta.url).href
  )) as Module;

/** The packages as they were built. */
export const { Severa, distinct, isClientError, replace } =
  await load<typeof SeveraPackage>("severa");
export const { Skveege } = await load<typeof SkveegePackage>("skveege");
export const { Lagerkoll } = await load<typeof LagerkollPackage>("lagerkoll");
export const { SevenTime } = await load<typeof SeventimePackage>("seventime");
export const { Capitech } = await load<typeof CapitechPackage>("capitech");

/** What a row tries on every package: something that is read, something that is written. */
export interface Trial {
  readonly read: (options?: CallOptions) => PromiseLike<unknown>;
  readonly readWithResponse: () => PromiseLike<{ readonly response: SeveraPackage.ResponseInfo }>;
  readonly write: (options?: CallOptions) => PromiseLike<unknown>;
}

/** One generated package, as the rows see it. */
export interface Subject {
  readonly name: string;
  readonly secret: string;
  readonly open: (baseUrl: string, options?: CommonOptions) => Trial;
  /** What the server says to a purchase of a token or a login; undefined for calls. */
  readonly access: (request: Seen) => Answer | undefined;
  /** A body that `read` takes for good. */
  readonly good: unknown;
}

const SECRET = 'S3cr&t "of" the+shop/=';
const noAccess = (): undefined => undefined;

/** A client of each package, for what can't be said of all of them. */
export const openSevera = (
  baseUrl: string,
  options: CommonOptions & { readonly clientSecret?: string | (() => Promise<string>) } = {},
): SeveraPackage.Severa =>
  new Severa({ clientId: "id-4711", clientSecret: SECRET, baseUrl, ...options });
export const openSkveege = (baseUrl: string, options: CommonOptions = {}): SkveegePackage.Skveege =>
  new Skveege({ apiKey: SECRET, baseUrl, ...options });
export const openLagerkoll = (
  baseUrl: string,
  options: CommonOptions = {},
): LagerkollPackage.Lagerkoll =>
  new Lagerkoll({ store: "1001", apiKey: SECRET, baseUrl, ...options });
export const openSevenTime = (
  baseUrl: string,
  options: CommonOptions = {},
): SeventimePackage.SevenTime => new SevenTime({ clientSecret: SECRET, baseUrl, ...options });
export const openCapitech = (
  baseUrl: string,
  options: CommonOptions = {},
): CapitechPackage.Capitech =>
  new Capitech({ username: "ann", password: SECRET, baseUrl, ...options });

const listOnce = { clientId: 1, fromDate: "2026-01-01", toDate: "2026-01-02" };

/** All packages that there are. */
export const SUBJECTS: readonly Subject[] = [
  {
    name: "Severa",
    secret: SECRET,
    good: { guid: "g" },
    access: (request) =>
      /\/(token|refreshtoken)$/.test(request.path)
        ? answer.json({ access_token: "token-1-secret", expires_in: 3600 })
        : undefined,
    open: (baseUrl, options) => {
      const { customers } = openSevera(baseUrl, options);
      return {
        read: (more) => customers.get("g", more),
        readWithResponse: () => customers.get("g").withResponse(),
        write: (more) => customers.create({ name: "Å" }, more),
      };
    },
  },
  {
    name: "Skveege",
    secret: SECRET,
    good: { id: "c" },
    access: noAccess,
    open: (baseUrl, options) => {
      const { contacts } = openSkveege(baseUrl, options);
      return {
        read: (more) => contacts.get("c", {}, more),
        readWithResponse: () => contacts.get("c").withResponse(),
        write: (more) => contacts.create({ name: "Å" }, {}, more),
      };
    },
  },
  {
    name: "Lagerkoll",
    secret: SECRET,
    good: { projectId: 1 },
    access: noAccess,
    open: (baseUrl, options) => {
      const { projects } = openLagerkoll(baseUrl, options);
      return {
        read: (more) => projects.get(1, more),
        readWithResponse: () => projects.get(1).withResponse(),
        write: (more) => projects.create({ name: "Å" }, more),
      };
    },
  },
  {
    name: "Seven Time",
    secret: SECRET,
    good: { _id: "s" },
    access: noAccess,
    open: (baseUrl, options) => {
      const { customers } = openSevenTime(baseUrl, options);
      return {
        read: (more) => customers.get("s", more),
        readWithResponse: () => customers.get("s").withResponse(),
        write: (more) => customers.create({ name: "Å" }, more),
      };
    },
  },
  {
    name: "Capitech",
    secret: SECRET,
    good: [],
    access: (request) =>
      request.path.endsWith("/login")
        ? answer.json({ accessToken: "session-1-secret" })
        : undefined,
    open: (baseUrl, options) => {
      const { timeTransactions } = openCapitech(baseUrl, options);
      const status = { clientId: 1, uid: 7, externalStatusCode: "Å" };
      return {
        read: (more?: PageOptions) => timeTransactions.list(listOnce, more),
        readWithResponse: () => timeTransactions.list(listOnce).withResponse(),
        write: (more) => timeTransactions.setExternalStatusCode(status, more),
      };
    },
  },
];
