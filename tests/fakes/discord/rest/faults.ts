import type { Response } from "./request.ts";

/** Faults that a test injects: each meets the next requests whose `METHOD /path` starts as its route does. */
export interface Faults {
  /** Answers with this status, for so many requests. */
  failNext(route: string, status: number, times?: number): void;
  /** Answers 429 with Retry-After, in seconds. */
  rateLimitNext(
    route: string,
    wish: { readonly retryAfter: number; readonly global?: boolean; readonly times?: number },
  ): void;
  /** Takes so many milliseconds longer to answer. */
  slowNext(route: string, milliseconds: number, times?: number): void;
  /** The fault that meets this request, if any; it counts as met. */
  take(method: string, path: string): Fault | null;
}

export interface Fault {
  readonly delay: number;
  readonly response: Response | null;
}

export function createFaults(): Faults {
  const planned: { readonly route: string; readonly fault: Fault; left: number }[] = [];
  const plan = (route: string, times: number, fault: Fault): void => {
    planned.push({ route, fault, left: times });
  };
  return {
    failNext(route, status, times = 1) {
      const body =
        status === 401 ? { message: "401: Unauthorized", code: 0 } : { message: `${status}: injected`, code: 0 };
      plan(route, times, { delay: 0, response: { status, body } });
    },
    rateLimitNext(route, { retryAfter, global = false, times = 1 }) {
      const headers: Record<string, string> = global
        ? { "X-RateLimit-Global": "true", "X-RateLimit-Scope": "global" }
        : {
            "X-RateLimit-Limit": "5",
            "X-RateLimit-Remaining": "0",
            "X-RateLimit-Reset-After": String(retryAfter),
            "X-RateLimit-Bucket": "loopback",
            "X-RateLimit-Scope": "user",
          };
      const body = { message: "You are being rate limited.", retry_after: retryAfter, global };
      plan(route, times, {
        delay: 0,
        response: { status: 429, body, headers: { ...headers, "Retry-After": String(retryAfter) } },
      });
    },
    slowNext(route, milliseconds, times = 1) {
      plan(route, times, { delay: milliseconds, response: null });
    },
    take(method, path) {
      const found = planned.find(({ route, left }) => left > 0 && begins(`${method} ${path}`, route));
      if (!found) return null;
      found.left -= 1;
      return found.fault;
    },
  };
}

/** Whether a request starts as a route does, where `:name` stands for any one segment. */
function begins(request: string, route: string): boolean {
  const given = request.split("/");
  return route.split("/").every((segment, index) => segment.startsWith(":") || segment === given[index]);
}
