import type { JsonObject } from "./json.ts";

/** A request that Discord refuses: thrown by a route, answered as `{code, message, errors}`, recorded as a violation. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly status: number;
  readonly code: number;
  readonly errors: JsonObject | null;

  constructor(status: number, code: number, message: string, errors: JsonObject | null = null) {
    super(message);
    this.status = status;
    this.code = code;
    this.errors = errors;
  }
}

export const unauthorized = (): Refusal => new Refusal(401, 0, "401: Unauthorized");
export const unknownRoute = (): Refusal => new Refusal(404, 0, "404: Not Found");
export const unknownApplication = (): Refusal => new Refusal(404, 10002, "Unknown Application");
export const unknownChannel = (): Refusal => new Refusal(404, 10003, "Unknown Channel");
export const unknownGuild = (): Refusal => new Refusal(404, 10004, "Unknown Guild");
export const unknownMember = (): Refusal => new Refusal(404, 10007, "Unknown Member");
export const unknownMessage = (): Refusal => new Refusal(404, 10008, "Unknown Message");
export const unknownUser = (): Refusal => new Refusal(404, 10013, "Unknown User");
export const unknownWebhook = (): Refusal => new Refusal(404, 10015, "Unknown Webhook");
export const unknownInteraction = (): Refusal => new Refusal(404, 10062, "Unknown interaction");
export const unknownCommand = (): Refusal => new Refusal(404, 10063, "Unknown application command");
export const alreadyAcknowledged = (): Refusal => new Refusal(400, 40060, "Interaction has already been acknowledged.");
export const requestTooLarge = (): Refusal => new Refusal(413, 40005, "Request entity too large");
export const missingAccess = (): Refusal => new Refusal(403, 50001, "Missing Access");
export const notTheAuthor = (): Refusal => new Refusal(403, 50005, "Cannot edit a message authored by another user");
export const emptyMessage = (): Refusal => new Refusal(400, 50006, "Cannot send an empty message");
export const missingPermissions = (): Refusal => new Refusal(403, 50013, "Missing Permissions");
export const expiredToken = (): Refusal => new Refusal(401, 50027, "Invalid Webhook Token");
export const malformedJson = (): Refusal => new Refusal(400, 50109, "The request body contains invalid JSON.");
