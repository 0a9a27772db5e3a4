/** A file that travels with a letter. */
export interface Attachment {
  filename: string;
  contentType: string;
  content: string;
  /** How `content` is written; without it as it is, in UTF-8. */
  encoding?: 'base64';
  /** The name by which the HTML shows it. */
  cid?: string;
}

/**
 * One letter, ready to go. `messageId` is fixed when the letter is promised, so that a letter
 * handed over twice (a crash between "sent" and "noted as sent") is one letter to the reader.
 */
export interface Message {
  messageId: string;
  to: string;
  from: string;
  /** Where answers go; without it to the sender. */
  replyTo?: string;
  subject: string;
  html: string;
  text: string;
  attachments: Attachment[];
  headers: Record<string, string>;
}

/** Hands one letter over. @throws DeliveryFault when the receiving side did not take it. */
export type Deliver = (message: Message) => Promise<void>;

/**
 * The receiving side did not take the letter. `permanent` (SMTP 5xx) means that trying again
 * cannot help; everything else (4xx, no connection) is worth a retry.
 */
export class DeliveryFault extends Error {
  readonly permanent: boolean;
  readonly responseCode: number | undefined;
  constructor(message: string, permanent: boolean, responseCode?: number, cause?: unknown) {
    super(message, { cause });
    this.name = 'DeliveryFault';
    this.permanent = permanent;
    this.responseCode = responseCode;
  }
}
