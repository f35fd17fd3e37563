/**
 * Whether a line belongs to the page rather than to the story: a photo's credit or caption, a byline, an invitation to
 * click, watch or subscribe.
 */
export function isFurniture(line: string): boolean {
  return patterns.some((pattern) => pattern.test(line));
}

const patterns = [
  // “Click here to read more”, “Scroll down for video”, “READ MORE: …”, “Watch the video above”
  /^(?:click|scroll|tap|watch|see|sign up|subscribe|follow us|share this|read more|related|more:|video:|photos?:|also read)\b.{0,60}$/i,
  /\b(?:click here|scroll down|sign up for our|subscribe to our|follow us on)\b/i,
  // “By Jane Roe”, “By Jane Roe and Tom Poe, Staff Writers”, “Jane Roe contributed to this report”
  /^by (?:\p{Lu}[\p{L}.'’-]+ ?){2,4}(?:and|,|$)/iu,
  /\bcontributed to this (?:report|article|story)\b/i,
  // “Photo: Jane Roe / Agency”, “(Reuters)”, “Image copyright Getty”, “File photo”
  /^(?:photo|image|picture|file photo|image copyright|caption|source|credit)s?\b.{0,80}$/i,
  /^\(?(?:AP|AFP|Reuters|Getty Images|CNN)\)?(?: Photo)?\.?$/i,
  // “© 2020 Example News”, “All rights reserved”
  /(?:^©|\ball rights reserved\b|\bmay not be published, broadcast\b)/i,
  // “(pictured above)”, “Pictured: the hall”, “Above, the hall”
  /^(?:pictured|above|below|left|right|inset|in this photo)\b[^.]{0,20}[,:]/i,
  // “Last updated at 10:00”, “Published: 3 July”, “Updated 5:04 PM ET”
  /^(?:last )?(?:updated|published|posted|created)\b.{0,60}$/i,
];
