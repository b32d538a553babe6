import type { ResponseInfo } from "./response-info.js";

const BRAND: unique symbol = Symbol.for("nordkit.error") as never;

/** What every error of this client carries besides its `kind`, `code` and `message`. */
export interface ErrorDetails {
  /** Id of the operation in the API description. */
  readonly operationId?: string | undefined;
  /** What was called, such as `customers.get`. */
  readonly method?: string | undefined;
  /** How many times the call was sent. */
  readonly attempts?: number | undefined;
  /** When it makes sense to try again; present where the server or a limit said so. */
  readonly retryAt?: Date | undefined;
  /** The server's own id of the request, to be named to its support. */
  readonly requestId?: string | undefined;
}

abstract class BaseError<Code extends string, Details extends ErrorDetails = ErrorDetails>
  extends Error
  implements ErrorDetails
{
  /** What to switch on within a kind. */
  declare readonly code: Code;
  readonly attempts: number = 0;
  declare readonly operationId?: string;
  declare readonly method?: string;
  declare readonly retryAt?: Date;
  declare readonly requestId?: string;

  constructor(
    code: Code,
    message: string,
    ...details: object extends Details ? [details?: Details] : [details: Details]
  ) {
    super(message);
    for (const [name, value] of Object.entries({ code, ...details[0] })) {
      if (value !== undefined) Object.assign(this, { [name]: value });
    }
    Object.defineProperty(this, BRAND, { value: true });
  }

  /** What a logger gets: everything that is known, with the message, without the stack. */
  toJSON(): object {
    return { ...(this as object), message: this.message };
  }
}

/** What is known of an answer that is reported as an error. */
export interface AnswerDetails extends ErrorDetails {
  readonly status?: number | undefined;
  readonly response?: ResponseInfo | undefined;
  /** The answer's body: parsed JSON, else (also if it is huge or deep) its first 200 characters; secrets are removed. */
  readonly body?: unknown;
  /** The vendor's own error code, where the API description says where it is. */
  readonly vendorCode?: string | undefined;
  /** The vendor's own message, where the API description says where it is. */
  readonly vendorMessage?: string | undefined;
}

abstract class AnswerError<Code extends string, Details extends AnswerDetails = AnswerDetails>
  extends BaseError<Code, Details>
  implements AnswerDetails
{
  declare readonly status?: number;
  declare readonly response?: ResponseInfo;
  declare readonly body?: unknown;
  declare readonly vendorCode?: string;
  declare readonly vendorMessage?: string;
}

export type HttpErrorCode = "status" | "redirect" | "error-in-success";

/** The server answered that it will not, or could not, do what was asked. `redirect`: it pointed elsewhere and was not followed. */
export class HttpError extends AnswerError<
  HttpErrorCode,
  AnswerDetails & {
    status: number;
    response: ResponseInfo;
    target?: string | undefined;
    unexpected?: boolean;
  }
> {
  override readonly name = "HttpError" as const;
  readonly kind = "http" as const;
  declare readonly status: number;
  declare readonly response: ResponseInfo;
  /** Origin a redirect pointed to. */
  declare readonly target?: string;
  /** Whether the status is none that this request can have, such as 304 or 999. */
  declare readonly unexpected?: boolean;
}

export type AuthErrorCode =
  | "rejected"
  | "refused"
  | "unavailable"
  | "bad-token-response"
  | "short-lived"
  | "rotated-elsewhere";

/**
 * The server doesn't accept who is calling. `rejected`: the API said 401, also to a fresh credential; `refused`: the token endpoint
 * said no; `unavailable`: it failed; `bad-token-response`: it answered with something that is no token; `short-lived`: its tokens
 * expire at once; `rotated-elsewhere`: another process keeps replacing the only token that may be active.
 */
export class AuthError extends AnswerError<
  AuthErrorCode,
  AnswerDetails & { field?: string | undefined }
> {
  override readonly name = "AuthError" as const;
  readonly kind = "auth" as const;
  /** Member of the token endpoint's answer that is missing or unusable. */
  declare readonly field?: string;
}

export type RateLimitErrorCode = "too-many-requests" | "wait-too-long" | "queue-full";

/** Too many calls in too short a time; `retryAt` says when to go on, where it is known. */
export class RateLimitError extends AnswerError<RateLimitErrorCode> {
  override readonly name = "RateLimitError" as const;
  readonly kind = "rate-limit" as const;
}

/** The calls allowed for a long window (a day, say) are used up. Nothing was sent. */
export class QuotaError extends BaseError<"exhausted", ErrorDetails & { resetAt: Date }> {
  override readonly name = "QuotaError" as const;
  readonly kind = "quota" as const;
  /** When calls are allowed again. */
  declare readonly resetAt: Date;
}

/** It took too long: one `attempt`, or the whole call with all its waiting (`deadline`). */
export class TimeoutError extends BaseError<
  "attempt" | "deadline",
  ErrorDetails & { limit: number }
> {
  override readonly name = "TimeoutError" as const;
  readonly kind = "timeout" as const;
  /** The limit in milliseconds. */
  declare readonly limit: number;
}

export type NetworkErrorCode = "connect" | "tls" | "reset" | "protocol" | "store" | "unknown";

/**
 * No whole answer arrived. `connect` and `tls`: nothing was sent; `reset`: the connection broke; `protocol`: the answer was not HTTP;
 * `store`: nothing was sent, because the store for tokens or limits that was given to the client failed.
 */
export class NetworkError extends BaseError<
  NetworkErrorCode,
  ErrorDetails & { causeCode?: string | undefined; receivedBytes: number }
> {
  override readonly name = "NetworkError" as const;
  readonly kind = "network" as const;
  /** The platform's code, such as `ECONNREFUSED`. */
  declare readonly causeCode?: string;
  /** Bytes of the body that had arrived. */
  declare readonly receivedBytes: number;
}

export type ParseErrorCode =
  | "html"
  | "empty"
  | "truncated"
  | "invalid"
  | "content-type"
  | "encoding"
  | "number"
  | "shape"
  | "too-large";

/** An answer arrived that is not what the API promises. `shape`: by its members and their types, where the client is told to be strict. */
export class ParseError extends BaseError<
  ParseErrorCode,
  ErrorDetails & {
    status: number;
    contentType?: string | undefined;
    excerpt?: string | undefined;
    pointer?: string | undefined;
    response?: ResponseInfo | undefined;
  }
> {
  override readonly name = "ParseError" as const;
  readonly kind = "parse" as const;
  declare readonly status: number;
  declare readonly contentType?: string;
  /** The body's first 200 characters; secrets are removed, control characters spelled. */
  declare readonly excerpt?: string;
  /** Of `number` and `shape`: JSON pointer to the number that would have become another one, or to what is not as described. */
  declare readonly pointer?: string;
  declare readonly response?: ResponseInfo;
}

export type ConfigErrorCode =
  | "missing-option"
  | "invalid-option"
  | "mixed-credentials"
  | "credentials-not-accepted"
  | "invalid-parameter"
  | "invalid-header"
  | "invalid-body"
  | "empty-patch"
  | "foreign-origin";

/** The caller's options or values can't be used. Nothing was sent. */
export class ConfigError extends BaseError<
  ConfigErrorCode,
  ErrorDetails & { option?: string | undefined }
> {
  override readonly name = "ConfigError" as const;
  readonly kind = "config" as const;
  /** Name of the option, parameter or header; never its value. */
  declare readonly option?: string;
}

export type PaginationErrorCode =
  | "repeated-cursor"
  | "no-new-rows"
  | "too-many-pages"
  | "unexpected-page"
  | "invalid-cursor"
  | "foreign-origin"
  | "truncated"
  | "unfinished"
  | "window-too-dense";

/**
 * A list can't go on, or isn't whole. All items before have been delivered. `truncated`: it was cut off at the most rows that the API
 * gives; `unfinished`: a run through changes was confirmed that has not come to its end; `window-too-dense`: one day alone has more
 * rows than one answer can hold.
 */
export class PaginationError extends BaseError<
  PaginationErrorCode,
  ErrorDetails & { page?: number | undefined }
> {
  override readonly name = "PaginationError" as const;
  readonly kind = "pagination" as const;
  /** Number of the page in this walk, from 1. */
  declare readonly page?: number;
}

/**
 * Every error that a call rejects with, except the reason of the caller's own `signal`, which is passed on as it is.
 * Closed: a `switch` over `kind` can be complete.
 */
export type ClientError =
  | HttpError
  | AuthError
  | RateLimitError
  | QuotaError
  | TimeoutError
  | NetworkError
  | ParseError
  | ConfigError
  | PaginationError;

/** Whether a caught value is an error of a client; also true across copies of this package, where `instanceof` is not. */
export function isClientError(value: unknown): value is ClientError {
  return (value as { readonly [BRAND]?: unknown } | null | undefined)?.[BRAND] === true;
}
