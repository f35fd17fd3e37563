/** A user as Discord's API shows it. */
export interface User {
  readonly id: string;
  readonly username: string;
  readonly global_name: string | null;
  readonly discriminator: string;
  readonly avatar: null;
  readonly bot: boolean;
  /** The language of the person's Discord; the API tells it with interactions only. */
  readonly locale: string;
}

export interface UserWish {
  readonly bot?: boolean;
  readonly locale?: string;
}

export function makeUser(id: string, username: string, wish: UserWish = {}): User {
  return {
    id,
    username,
    global_name: null,
    discriminator: "0",
    avatar: null,
    bot: wish.bot ?? false,
    locale: wish.locale ?? "en-US",
  };
}

/** What the API tells of a user. */
export function userPayload({ locale: _, ...user }: User): Omit<User, "locale"> {
  return user;
}
