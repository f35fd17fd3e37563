import { isObject, type JsonObject, objectsOf, textFrom } from "../json.ts";
import { type Complaints, checkInteger, checkList, checkText, knownFields, under } from "./complaints.ts";

const embedFields = [
  "title",
  "type",
  "description",
  "url",
  "timestamp",
  "color",
  "footer",
  "image",
  "thumbnail",
  "author",
  "fields",
];

/** Checks a message's embeds: 10 of them, the parts of each, and 6,000 characters in all together. */
export function checkEmbeds(value: unknown, path: string, complaints: Complaints): void {
  const embeds = checkList(value, path, 0, 10, complaints);
  embeds.forEach((embed, index) => {
    checkEmbed(embed, under(path, index), complaints);
  });
  const total = embeds.reduce((sum, embed) => sum + lengthOf(embed), 0);
  if (total > 6000) complaints.add(path, "Embed size exceeds maximum size of 6000", "MAX_EMBED_SIZE_EXCEEDED");
}

function checkEmbed(embed: JsonObject, path: string, complaints: Complaints): void {
  knownFields(embed, path, embedFields, complaints);
  checkText(embed.title, under(path, "title"), { max: 256 }, complaints);
  checkText(embed.description, under(path, "description"), { max: 4096 }, complaints);
  checkText(embed.url, under(path, "url"), { max: 2048 }, complaints);
  checkInteger(embed.color, under(path, "color"), 0, 0xffffff, complaints);
  if (isObject(embed.footer)) {
    checkText(embed.footer.text, under(path, "footer.text"), { min: 1, max: 2048, required: true }, complaints);
  }
  if (isObject(embed.author)) {
    checkText(embed.author.name, under(path, "author.name"), { min: 1, max: 256, required: true }, complaints);
  }
  checkList(embed.fields, under(path, "fields"), 0, 25, complaints).forEach((field, index) => {
    const fieldPath = under(path, `fields.${index}`);
    knownFields(field, fieldPath, ["name", "value", "inline"], complaints);
    checkText(field.name, under(fieldPath, "name"), { min: 1, max: 256, required: true }, complaints);
    checkText(field.value, under(fieldPath, "value"), { min: 1, max: 1024, required: true }, complaints);
  });
  if (lengthOf(embed) === 0 && !embed.image && !embed.thumbnail) {
    complaints.add(path, "This embed is empty", "BASE_TYPE_REQUIRED");
  }
}

function lengthOf(embed: JsonObject): number {
  const parts: unknown[] = [embed.title, embed.description];
  if (isObject(embed.footer)) parts.push(embed.footer.text);
  if (isObject(embed.author)) parts.push(embed.author.name);
  for (const field of objectsOf(embed.fields)) parts.push(field.name, field.value);
  return parts.reduce<number>((sum, part) => sum + textFrom(part).length, 0);
}
