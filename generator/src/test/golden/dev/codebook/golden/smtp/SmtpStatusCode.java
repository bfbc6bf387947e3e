// Generated from META-INF/codebook/smtp.yaml. Change the catalogue, not this file.
package dev.codebook.golden.smtp;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reply codes of the Simple Mail Transfer Protocol (SMTP).
 *
 * <p>A mail server answers the opening of a connection, and then every command, with a reply
 * that begins with a three-digit code. The first digit is the class of the code: 2 means
 * done, 3 means send the next part, 4 means failed for now, and 5 means failed for good. A
 * client that meets a code it does not know acts on the first digit alone, and treats a first
 * digit outside 2 to 5 as a fatal error (RFC 5321 section 4.2 and section 4.3.2).
 *
 * <p>NotDefined (0) and GeneralFailure (-1) never go over the wire. They are values that a
 * client keeps for itself; they have no class and are not valid reply codes.
 *
 * <p>Some codes mean different things after different commands, as their descriptions say.
 *
 * <p>Declared at {@code META-INF/codebook/smtp.yaml:3}.
 */
public enum SmtpStatusCode {
  /**
   * No reply has arrived yet.
   *
   * <p>The value a client holds before the server has answered. It never goes over the wire, has
   * no class and no category, and must be left out of any test for a valid reply code. There is
   * nothing to act on yet.
   *
   * <p>Code {@code 0}, declared at {@code META-INF/codebook/smtp.yaml:51}.
   */
  NOT_DEFINED(0, "No reply has arrived yet.", listOf(), listOf(), listOf(), listOf(), Retry.NONE,
      false),

  /**
   * The client got no reply it could use.
   *
   * <p>The client's own mark for an exchange that ended without a usable reply: no connection, a
   * connection cut off, or a reply that cannot be read. It never goes over the wire, and has no
   * class and no category. A connection lost in the middle of a transaction counts as 451, so keep
   * the message and try again later on a new connection. If it was lost after the final dot, the
   * server may already have the message, and a second attempt may deliver it twice.
   *
   * <p>Code {@code -1}, declared at {@code META-INF/codebook/smtp.yaml:61}.
   */
  GENERAL_FAILURE(-1, "The client got no reply it could use.", listOf(), listOf(), listOf(),
      listOf(), Retry.LATER, false),

  /**
   * The text tells about the server or about the help it has.
   *
   * <p>A possible answer to HELP, often of several lines, about the state of the server or the
   * help on offer. The text is for people: show it or log it, but let no program depend on its
   * wording. Many servers answer HELP with 214 instead.
   *
   * <p>Code {@code 211}, declared at {@code META-INF/codebook/smtp.yaml:73}.
   */
  SYSTEM_STATUS(211, "The text tells about the server or about the help it has.",
      listOf("RFC 5321 §4.2.3"), listOf("HELP"), listOf(), listOf("2.0.0"), Retry.NONE, true),

  /**
   * The text explains how to use the server or one of its commands.
   *
   * <p>The usual answer to HELP, often of several lines. It is written for a human reader and
   * holds nothing that a program has to act on. It is not an error, and the session goes on as
   * before.
   *
   * <p>Code {@code 214}, declared at {@code META-INF/codebook/smtp.yaml:85}.
   */
  HELP_MESSAGE(214, "The text explains how to use the server or one of its commands.",
      listOf("RFC 5321 §4.2.3", "RFC 5321 §4.1.1.8"), listOf("HELP"), listOf(), listOf("2.0.0"),
      Retry.NONE, true),

  /**
   * The server greets the client, or agrees to start TLS.
   *
   * <p>As the greeting on a new connection it invites the client to send EHLO; its text starts
   * with the host name of the server and carries no enhanced status code. As the answer to
   * STARTTLS it tells the client to begin the TLS handshake at once. After the handshake,
   * forget what the server said before it and send EHLO again.
   *
   * <p>Code {@code 220}, declared at {@code META-INF/codebook/smtp.yaml:96}.
   */
  SERVICE_READY(220, "The server greets the client, or agrees to start TLS.",
      listOf("RFC 5321 §4.3.1", "RFC 3207 §4"), listOf("connection opening", "STARTTLS"),
      listOf("2.5.0", "2.7.0"), listOf("2.0.0"), Retry.NONE, true),

  /**
   * The server says goodbye and ends the session.
   *
   * <p>The answer to QUIT; its text starts with the host name of the server, which then closes the
   * connection. A client should wait for it before it closes its own side. Messages already
   * answered with 250 stay accepted.
   *
   * <p>Code {@code 221}, declared at {@code META-INF/codebook/smtp.yaml:110}.
   */
  SERVICE_CLOSING_TRANSMISSION_CHANNEL(221, "The server says goodbye and ends the session.",
      listOf("RFC 5321 §4.1.1.10"), listOf("QUIT"), listOf("2.3.0"), listOf("2.0.0"), Retry.NONE,
      true),

  /**
   * The client is logged in.
   *
   * <p>Ends an AUTH exchange that worked. Go on with MAIL or any other command, but not with a
   * second AUTH, which draws 503. If the mechanism set up a security layer, that layer takes
   * effect right after this reply, and the client should send EHLO again.
   *
   * <p>Code {@code 235}, declared at {@code META-INF/codebook/smtp.yaml:123}.
   */
  AUTHENTICATION_SUCCEEDED(235, "The client is logged in.", listOf("RFC 4954 §4", "RFC 4954 §6"),
      listOf("AUTH"), listOf("2.7.0"), listOf(), Retry.NONE, true),

  /**
   * The command was carried out.
   *
   * <p>The common answer to a command that worked. After EHLO its further lines list the
   * extensions the server offers. After the end of DATA, or after the last BDAT, the server has
   * taken charge of the message, and the client must not send it again. After ETRN it means
   * that the server has begun to work on the queue of the node, and after ATRN that client and
   * server now change roles.
   *
   * <p>Code {@code 250}, declared at {@code META-INF/codebook/smtp.yaml:135}.
   */
  OK(250, "The command was carried out.", listOf("RFC 5321 §4.2.3"), listOf("EHLO", "HELO", "MAIL",
      "RCPT", "end of DATA", "BDAT", "RSET", "NOOP", "VRFY", "EXPN", "ETRN", "ATRN"),
      listOf("2.1.5", "2.3.0", "2.3.6", "2.5.0", "2.6.4"), listOf("2.0.0", "2.1.0", "2.1.5",
      "2.6.0"), Retry.NONE, true),

  /**
   * The mailbox is elsewhere, and the server passes the mail on.
   *
   * <p>The recipient is accepted although the mailbox is on another system; the text gives the
   * address to which the server sends the mail on. The client has nothing to do, but may note the
   * new address if the user agrees. After VRFY it says the same about the name that was asked for.
   * After ETRN it means something else: no messages are waiting for the node.
   *
   * <p>Code {@code 251}, declared at {@code META-INF/codebook/smtp.yaml:150}.
   */
  USER_NOT_LOCAL_WILL_FORWARD(251, "The mailbox is elsewhere, and the server passes the mail on.",
      listOf("RFC 5321 §3.4", "RFC 1985 §5.1"), listOf("RCPT", "VRFY", "ETRN"), listOf("2.3.6",
      "2.5.0"), listOf("2.1.5"), Retry.NONE, true),

  /**
   * The server does not confirm the address, but would take mail for it.
   *
   * <p>A guarded answer to VRFY or EXPN: the server cannot or will not say whether the address
   * exists, yet it would accept a message for it and try to deliver it. Read it as neither yes nor
   * no, and rely on the reply to RCPT instead. After ETRN it means something else: delivery of the
   * messages waiting for the node has started.
   *
   * <p>Code {@code 252}, declared at {@code META-INF/codebook/smtp.yaml:164}.
   */
  CANNOT_VERIFY_USER_WILL_ATTEMPT_DELIVERY(252,
      "The server does not confirm the address, but would take mail for it.",
      listOf("RFC 5321 §3.5.3", "RFC 1985 §5.1"), listOf("VRFY", "EXPN", "ETRN"), listOf("2.5.0",
      "2.6.8"), listOf(), Retry.NONE, true),

  /**
   * The server sends a challenge of the AUTH exchange.
   *
   * <p>In spite of the name this is the server's challenge; the response is the line that the
   * client sends next. The text is the challenge in base64 and may be empty. Answer with one
   * line of base64, or with a single * to cancel the exchange, which draws 501. A 3yz reply
   * never carries an enhanced status code.
   *
   * <p>Code {@code 334}, declared at {@code META-INF/codebook/smtp.yaml:177}.
   */
  BASE64_RESPONSE(334, "The server sends a challenge of the AUTH exchange.", listOf("RFC 4954 §4"),
      listOf("AUTH"), listOf(), listOf(), Retry.CONTINUE, true),

  /**
   * The server waits for the text of the message.
   *
   * <p>The go-ahead after DATA. Send the header and the body, put one more dot in front of each
   * line that starts with a dot, and end with a line that holds a single dot (CRLF, dot, CRLF).
   * Nothing is accepted yet: only the reply to that last line says whether the server has taken
   * the message. A 3yz reply never carries an enhanced status code.
   *
   * <p>Code {@code 354}, declared at {@code META-INF/codebook/smtp.yaml:189}.
   */
  START_MAIL_INPUT(354, "The server waits for the text of the message.", listOf("RFC 5321 §4.1.1.4",
      "RFC 5321 §3.3"), listOf("DATA"), listOf(), listOf(), Retry.CONTINUE, true),

  /**
   * The server breaks off and closes the connection.
   *
   * <p>The server is shutting down, is overloaded, has waited too long for a command, or does not
   * want to talk to this client for now. It may take the place of the greeting or answer any
   * command, and the connection closes after it. A transaction that was under way counts as not
   * sent. Try again later on a new connection, or turn to another mail host of the domain.
   *
   * <p>Code {@code 421}, declared at {@code META-INF/codebook/smtp.yaml:201}.
   */
  SERVICE_NOT_AVAILABLE(421, "The server breaks off and closes the connection.",
      listOf("RFC 5321 §3.8", "RFC 5321 §4.3.2"), listOf("connection opening", "any command"),
      listOf("4.3.0", "4.4.2"), listOf("4.3.2", "4.7.0"), Retry.LATER, true),

  /**
   * The account is not yet set up for the chosen AUTH mechanism.
   *
   * <p>The server does not yet hold the password in the form that the chosen mechanism needs. Log
   * in once with PLAIN, under TLS, so that it can store that form; from then on the chosen
   * mechanism should work. To wait and repeat the same AUTH is of no use, although the first
   * digit is 4.
   *
   * <p>Code {@code 432}, declared at {@code META-INF/codebook/smtp.yaml:215}.
   */
  PASSWORD_TRANSITION_NEEDED(432, "The account is not yet set up for the chosen AUTH mechanism.",
      listOf("RFC 4954 §6"), listOf("AUTH"), listOf("4.7.12"), listOf(), Retry.AFTER_CHANGE, true),

  /**
   * The mailbox cannot be used just now, or a policy puts the sender off.
   *
   * <p>The mailbox is in use or locked, or the server holds the mail back for a while, as
   * greylisting does. Keep the message and try the same recipient again later. It does not
   * stand for a full mailbox: that is 452 or 552, with 4.2.2 or 5.2.2. After ATRN it means that
   * the server refuses the request.
   *
   * <p>Code {@code 450}, declared at {@code META-INF/codebook/smtp.yaml:227}.
   */
  MAILBOX_BUSY(450, "The mailbox cannot be used just now, or a policy puts the sender off.",
      listOf("RFC 5321 §4.2.3", "RFC 2645 §5.2.1"), listOf("RCPT", "end of DATA", "ATRN"),
      listOf("4.2.4", "4.7.0", "4.7.15"), listOf("4.2.1", "4.7.1"), Retry.LATER, true),

  /**
   * The server gave up because of trouble on its own side.
   *
   * <p>The request was dropped because something the server depends on failed for the moment, such
   * as its disk, a DNS look-up or a content filter. Keep the message and send it again later. A
   * client also acts as if it had received this code when the connection is lost in the middle
   * of a transaction. After ATRN it means that the server cannot handle the request now.
   *
   * <p>Code {@code 451}, declared at {@code META-INF/codebook/smtp.yaml:241}.
   */
  LOCAL_ERROR_IN_PROCESSING(451, "The server gave up because of trouble on its own side.",
      listOf("RFC 5321 §4.2.3", "RFC 2645 §5.2.1"), listOf("MAIL", "RCPT", "end of DATA", "ATRN"),
      listOf("4.1.1", "4.1.8", "4.3.0", "4.4.1", "4.4.3", "4.4.5", "4.5.0", "4.5.3", "4.5.4",
      "4.7.1", "4.7.24"), listOf(), Retry.LATER, true),

  /**
   * The server has no room for now, or takes no more recipients this time.
   *
   * <p>After MAIL or the end of DATA the server is short of space for the message: send it again
   * later. After RCPT it may also mean that this transaction has as many recipients as the server
   * takes (4.5.3): finish it for those already accepted, and send to the rest at once in a further
   * transaction.
   *
   * <p>Code {@code 452}, declared at {@code META-INF/codebook/smtp.yaml:254}.
   */
  INSUFFICIENT_STORAGE(452,
      "The server has no room for now, or takes no more recipients this time.",
      listOf("RFC 5321 §4.2.3", "RFC 5321 §4.5.3.1.10", "RFC 1870 §6.1"), listOf("MAIL", "RCPT",
      "end of DATA"), listOf("4.2.4", "4.3.1", "4.5.0"), listOf("4.5.3"), Retry.LATER, true),

  /**
   * TLS or authentication does not work on the server just now.
   *
   * <p>In spite of the name this is temporary trouble on the server's side, not a lack of
   * permission. After STARTTLS it means that TLS cannot be had at the moment: try again later,
   * and do not send in the clear what needs protection. After AUTH it means that the server
   * could not check the credentials: do not ask the user for a new password. Required
   * encryption is 530 or, on old servers, 538.
   *
   * <p>Code {@code 454}, declared at {@code META-INF/codebook/smtp.yaml:268}.
   */
  CLIENT_NOT_PERMITTED(454, "TLS or authentication does not work on the server just now.",
      listOf("RFC 3207 §4", "RFC 4954 §6"), listOf("STARTTLS", "AUTH"), listOf("4.5.0", "4.7.0",
      "4.7.1"), listOf(), Retry.LATER, true),

  /**
   * The server cannot make out the command line.
   *
   * <p>The server does not know the command, or the line is too long; in an AUTH exchange, it is
   * the client's answer that is too long. The same line will fail again on this server. If EHLO
   * draws this code, fall back to HELO; if a command of an extension does, do without the
   * extension.
   *
   * <p>Code {@code 500}, declared at {@code META-INF/codebook/smtp.yaml:282}.
   */
  COMMAND_UNRECOGNIZED(500, "The server cannot make out the command line.",
      listOf("RFC 5321 §4.2.4", "RFC 5321 §4.3.2", "RFC 4954 §6"), listOf("any command", "AUTH"),
      listOf("5.5.1", "5.5.2", "5.5.6", "5.7.0"), listOf(), Retry.NEVER, true),

  /**
   * The arguments of the command are wrong.
   *
   * <p>The server knows the command, but an argument is malformed, missing, or given where none is
   * allowed, as after STARTTLS. In an AUTH exchange it means that the client cancelled with a * or
   * that its answer was not valid base64. Correct the arguments before sending the command again.
   *
   * <p>Code {@code 501}, declared at {@code META-INF/codebook/smtp.yaml:294}.
   */
  SYNTAX_ERROR(501, "The arguments of the command are wrong.", listOf("RFC 5321 §4.3.2",
      "RFC 4954 §4", "RFC 3207 §4"), listOf("any command", "AUTH", "STARTTLS"), listOf("5.1.3",
      "5.1.8", "5.5.0", "5.5.1", "5.5.2", "5.5.4", "5.7.0"), listOf(), Retry.AFTER_CHANGE, true),

  /**
   * The server knows the command but does not offer it.
   *
   * <p>The command word is known, but the server does not support it or has it switched off, as is
   * common for VRFY and EXPN. A server must not list a command in its EHLO reply and then answer
   * it this way. Do without the command on this server; if it was EHLO, which only a very old
   * server answers so, use HELO.
   *
   * <p>Code {@code 502}, declared at {@code META-INF/codebook/smtp.yaml:306}.
   */
  COMMAND_NOT_IMPLEMENTED(502, "The server knows the command but does not offer it.",
      listOf("RFC 5321 §4.2.4", "RFC 2645 §5.2.1"), listOf("VRFY", "EXPN", "HELP", "EHLO", "ATRN"),
      listOf("5.5.0", "5.5.2", "5.5.4", "5.7.1"), listOf("5.3.3", "5.5.1"), Retry.NEVER, true),

  /**
   * The command came out of order.
   *
   * <p>The code stands for any bad order of commands, such as RCPT before MAIL, DATA without an
   * accepted recipient, or a second AUTH. AUTH inside a mail transaction, which the name suggests,
   * is only one such case. Send RSET and issue the commands in the right order; after a second
   * AUTH, just go on, since the login is still good.
   *
   * <p>Code {@code 503}, declared at {@code META-INF/codebook/smtp.yaml:320}.
   */
  COMMAND_NOT_PERMITTED(503, "The command came out of order.", listOf("RFC 5321 §4.3.2",
      "RFC 4954 §4"), listOf("MAIL", "RCPT", "DATA", "AUTH"), listOf("5.5.0", "5.5.1", "5.5.4",
      "5.7.0", "5.7.1"), listOf("5.5.1"), Retry.AFTER_CHANGE, true),

  /**
   * The server does not support an argument of the command.
   *
   * <p>The server knows the command but not this argument or parameter. An AUTH mechanism that it
   * does not support, which the name speaks of, is only one case. Send the command with another
   * argument; for AUTH, choose a mechanism that the EHLO reply lists.
   *
   * <p>Code {@code 504}, declared at {@code META-INF/codebook/smtp.yaml:334}.
   */
  UNRECOGNIZED_AUTHENTICATION_TYPE(504, "The server does not support an argument of the command.",
      listOf("RFC 5321 §4.3.2", "RFC 4954 §4"), listOf("HELO", "EHLO", "VRFY", "EXPN", "HELP",
      "AUTH"), listOf("5.5.4", "5.7.0", "5.7.4"), listOf(), Retry.AFTER_CHANGE, true),

  /**
   * The server first wants a login or TLS.
   *
   * <p>The server does not carry out this command before the client has logged in (RFC 4954) or
   * has started TLS (RFC 3207); the text usually says which. Use AUTH, or STARTTLS followed by
   * a new EHLO, and then send the same command again. It has nothing to do with block lists or
   * bad addresses, which draw 550 or 554.
   *
   * <p>Code {@code 530}, declared at {@code META-INF/codebook/smtp.yaml:346}.
   */
  AUTHENTICATION_REQUIRED(530, "The server first wants a login or TLS.", listOf("RFC 4954 §6",
      "RFC 3207 §4", "RFC 2645 §5.2.1"), listOf("any command", "ATRN"), listOf("5.5.1", "5.7.0"),
      listOf(), Retry.AFTER_CHANGE, true),

  /**
   * The server wants a stronger way to log in.
   *
   * <p>The chosen AUTH mechanism is weaker than the server allows for this user. Choose a stronger
   * one from those that the EHLO reply lists. The name has To where Too is meant; it keeps that
   * spelling because the name is public.
   *
   * <p>Code {@code 534}, declared at {@code META-INF/codebook/smtp.yaml:359}.
   */
  AUTHENTICATION_MECHANISM_IS_TO_WEAK(534, "The server wants a stronger way to log in.",
      listOf("RFC 4954 §6"), listOf("AUTH"), listOf("5.7.9"), listOf(), Retry.AFTER_CHANGE, true),

  /**
   * The server did not accept the login.
   *
   * <p>The AUTH exchange was well formed but failed: the name or the password is wrong, or the
   * user may not log in here. The server need not say which. Get new credentials before trying
   * again, since repeating the old ones may lock the account.
   *
   * <p>Code {@code 535}, declared at {@code META-INF/codebook/smtp.yaml:371}.
   */
  CREDENTIALS_INVALID(535, "The server did not accept the login.", listOf("RFC 4954 §4",
      "RFC 4954 §6"), listOf("AUTH"), listOf("5.7.0", "5.7.8", "5.7.14"), listOf(),
      Retry.AFTER_CHANGE, true),

  /**
   * This way to log in needs an encrypted connection.
   *
   * <p>The name leaves out a few words: encryption is required for the AUTH mechanism that was
   * requested. Use STARTTLS, send EHLO again, and then repeat AUTH. RFC 4954 keeps the code for
   * history only; a modern server does not offer such a mechanism before TLS is in place.
   *
   * <p>Code {@code 538}, declared at {@code META-INF/codebook/smtp.yaml:383}.
   */
  ENCRYPTION_REQUIRED_REQUESTED_MECHANISM(538, "This way to log in needs an encrypted connection.",
      listOf("RFC 4954 §6"), listOf("AUTH"), listOf("5.7.11"), listOf(), Retry.AFTER_CHANGE, true),

  /**
   * There is no such mailbox, or policy refuses the request.
   *
   * <p>The address does not exist or cannot be used, or the server refuses the command or the
   * message as a matter of policy, such as a block list, a ban on relaying, or a failed SPF,
   * DKIM or DMARC check. It is final for this recipient or message as sent: report the failure
   * to the sender. Look at the enhanced status code before dropping an address from a list,
   * since 5.1.1 is an unknown mailbox but 5.7.1 is policy.
   *
   * <p>Code {@code 550}, declared at {@code META-INF/codebook/smtp.yaml:395}.
   */
  MAILBOX_UNAVAILABLE(550, "There is no such mailbox, or policy refuses the request.",
      listOf("RFC 5321 §4.2.3", "RFC 5321 §3.6.2", "RFC 5321 §7.9"), listOf("HELO", "EHLO", "MAIL",
      "RCPT", "end of DATA", "VRFY", "EXPN"), listOf("5.1.1", "5.3.0", "5.4.3", "5.5.1", "5.5.2",
      "5.5.4", "5.6.7", "5.6.8", "5.6.9", "5.7.0", "5.7.1", "5.7.2", "5.7.15", "5.7.20", "5.7.21",
      "5.7.22", "5.7.23", "5.7.24", "5.7.25", "5.7.26", "5.7.27", "5.7.29", "5.7.30"),
      listOf("5.1.1", "5.7.1"), Retry.NEVER, true),

  /**
   * The mailbox is elsewhere, and the text gives the address to use.
   *
   * <p>The server does not take mail for this user, but tells where the user can be reached. Send
   * to the new address only if the user agrees, because a false reply could divert mail;
   * otherwise the recipient has failed. It does not mean that relaying is denied, which is 550
   * or 554 with 5.7.1.
   *
   * <p>Code {@code 551}, declared at {@code META-INF/codebook/smtp.yaml:412}.
   */
  USER_NOT_LOCAL_TRY_ALTERNATE_PATH(551,
      "The mailbox is elsewhere, and the text gives the address to use.", listOf("RFC 5321 §3.4"),
      listOf("RCPT", "VRFY"), listOf("5.7.1"), listOf("5.1.6", "5.7.1"), Retry.AFTER_CHANGE, true),

  /**
   * The message is too large, or the mailbox is full.
   *
   * <p>The message is larger than the server or the mailbox takes, or the mailbox has no room
   * left. After MAIL it answers the declared SIZE, before anything is transferred. Do not send
   * the same message again, though a smaller one may pass. After RCPT an old server may mean
   * too many recipients: then treat it as 452.
   *
   * <p>Code {@code 552}, declared at {@code META-INF/codebook/smtp.yaml:426}.
   */
  EXCEEDED_STORAGE_ALLOCATION(552, "The message is too large, or the mailbox is full.",
      listOf("RFC 5321 §4.2.3", "RFC 5321 §4.5.3.1.10", "RFC 1870 §6.1", "RFC 1870 §6.4"),
      listOf("MAIL", "RCPT", "end of DATA"), listOf("5.2.2", "5.2.3", "5.3.4", "5.7.16"), listOf(),
      Retry.NEVER, true),

  /**
   * The server does not accept the address as it is written.
   *
   * <p>The address in MAIL or RCPT is malformed or is of a kind that the server does not take.
   * Correct it before trying again. After VRFY it means that the name is ambiguous, and the text
   * may list the users it could stand for.
   *
   * <p>Code {@code 553}, declared at {@code META-INF/codebook/smtp.yaml:439}.
   */
  MAILBOX_NAME_NOT_ALLOWED(553, "The server does not accept the address as it is written.",
      listOf("RFC 5321 §4.2.3", "RFC 5321 §3.5.1"), listOf("MAIL", "RCPT", "VRFY"), listOf("5.6.7",
      "5.6.8"), listOf("5.1.3"), Retry.AFTER_CHANGE, true),

  /**
   * The server refuses for good, at any stage of the session.
   *
   * <p>What is refused depends on the stage: in place of the greeting, all mail service on this
   * connection, so that only QUIT is left; after DATA, a transaction without a valid recipient;
   * after the end of DATA, the message itself. After a TLS handshake that the server judges too
   * weak, it answers every command but QUIT. After BURL it means that the server could not get the
   * text that the URL names. Do not repeat the same attempt; report the failure to the sender.
   *
   * <p>Code {@code 554}, declared at {@code META-INF/codebook/smtp.yaml:452}.
   */
  TRANSACTION_FAILED(554, "The server refuses for good, at any stage of the session.",
      listOf("RFC 5321 §4.2.3", "RFC 5321 §3.1", "RFC 5321 §3.3", "RFC 3207 §4.1", "RFC 4468 §6"),
      listOf("connection opening", "DATA", "end of DATA", "any command", "BURL"), listOf("5.3.0",
      "5.3.4", "5.5.0", "5.5.1", "5.6.3", "5.6.6", "5.7.8", "5.7.14"), listOf("5.0.0", "5.7.1"),
      Retry.NEVER, true);

  /**
   * The code.
   */
  private final int code;

  /**
   * The summary.
   */
  private final String summary;

  /**
   * The value of {@code rfc}.
   */
  private final List<String> rfc;

  /**
   * The value of {@code commands}.
   */
  private final List<String> commands;

  /**
   * The value of {@code enhanced}.
   */
  private final List<String> enhanced;

  /**
   * The value of {@code usual-enhanced}.
   */
  private final List<String> usualEnhanced;

  /**
   * The value of {@code retry}.
   */
  private final Optional<Retry> retry;

  /**
   * The value of {@code on-wire}.
   */
  private final boolean onWire;

  /**
   * Creates a constant.
   *
   * @param code the code
   * @param summary the summary
   * @param rfc the value of {@code rfc}
   * @param commands the value of {@code commands}
   * @param enhanced the value of {@code enhanced}
   * @param usualEnhanced the value of {@code usual-enhanced}
   * @param retry the value of {@code retry}
   * @param onWire the value of {@code on-wire}
   */
  SmtpStatusCode(int code, String summary, List<String> rfc, List<String> commands,
      List<String> enhanced, List<String> usualEnhanced, Retry retry, boolean onWire) {
    this.code = code;
    this.summary = summary;
    this.rfc = rfc;
    this.commands = commands;
    this.enhanced = enhanced;
    this.usualEnhanced = usualEnhanced;
    this.retry = Optional.ofNullable(retry);
    this.onWire = onWire;
  }

  /**
   * The code.
   *
   * @return the code
   */
  public int code() {
    return code;
  }

  /**
   * What the code means, in a sentence.
   *
   * @return the summary; empty when the catalogue has none
   */
  public String summary() {
    return summary;
  }

  /**
   * The series that the code belongs to.
   *
   * @return the series; empty when the code is in none
   */
  public Optional<Series> series() {
    return Series.of(code);
  }

  /**
   * Sections of the RFCs that define the code or one of its uses.
   *
   * @return the value; empty when there is none
   */
  public List<String> rfc() {
    return rfc;
  }

  /**
   * What draws the reply, which is a command or a moment such as the end of the message.
   *
   * @return the value; empty when there is none
   */
  public List<String> commands() {
    return commands;
  }

  /**
   * Enhanced status codes that IANA pairs with the reply code.
   *
   * @return the value; empty when there is none
   */
  public List<String> enhanced() {
    return enhanced;
  }

  /**
   * Enhanced status codes that most servers send in practice, where the pairing does not say
   * it.
   *
   * @return the value; empty when there is none
   */
  public List<String> usualEnhanced() {
    return usualEnhanced;
  }

  /**
   * When to try again; none means that nothing failed, continue that the next part is due.
   *
   * @return the value; empty when there is none
   */
  public Optional<Retry> retry() {
    return retry;
  }

  /**
   * Whether a server ever sends the code.
   *
   * @return the value
   */
  public boolean isOnWire() {
    return onWire;
  }

  /**
   * Whether this is the code.
   *
   * @param code any code
   * @return whether the constant has it
   */
  public boolean codeIs(int code) {
    return this.code == code;
  }

  /**
   * The constant with this code, if there is one.
   *
   * @param code any code
   * @return the constant; empty when no constant has the code
   */
  public static Optional<SmtpStatusCode> fromCode(int code) {
    return ByCode.find(code);
  }

  /**
   * The constant with this code.
   *
   * @param code the code of a constant
   * @return the constant
   * @throws IllegalArgumentException if no constant has the code
   */
  public static SmtpStatusCode ofCode(int code) {
    Optional<SmtpStatusCode> constant = fromCode(code);
    if (!constant.isPresent()) {
      throw new IllegalArgumentException("No SmtpStatusCode has the code " + code);
    }
    return constant.get();
  }

  /**
   * The constant with this name, if there is one.
   *
   * <p>That is one whose own name, or another name of whose entry, is the same.
   * If there is none, case and everything but letters and digits are ignored,
   * unless that leaves several.
   *
   * @param name any name
   * @return the constant; empty when none has the name, or several might
   */
  public static Optional<SmtpStatusCode> fromName(String name) {
    return ByName.find(name);
  }

  /**
   * The constants whose {@code on-wire} is true.
   *
   * <p>Whether a server ever sends the code.
   *
   * @return the constants in their order, in a set that nobody can change
   */
  public static Set<SmtpStatusCode> onWire() {
    return Groups.ON_WIRE;
  }

  /**
   * A list that nobody can change.
   *
   * @param items its items
   * @return the list
   */
  private static List<String> listOf(String... items) {
    return Collections.unmodifiableList(Arrays.asList(items));
  }

  /**
   * Series of codes.
   */
  public enum Series {
    /**
     * The server has done what was asked.
     *
     * <p>Codes 200 to 299, declared at {@code META-INF/codebook/smtp.yaml:38}.
     */
    POSITIVE_COMPLETION("The server has done what was asked."),

    /**
     * All is well so far, and the server waits for the next part.
     *
     * <p>Codes 300 to 399, declared at {@code META-INF/codebook/smtp.yaml:41}.
     */
    POSITIVE_INTERMEDIATE("All is well so far, and the server waits for the next part."),

    /**
     * The request failed for now and may be made again.
     *
     * <p>Codes 400 to 499, declared at {@code META-INF/codebook/smtp.yaml:44}.
     */
    TRANSIENT_NEGATIVE("The request failed for now and may be made again."),

    /**
     * The request failed for good and is not to be repeated unchanged.
     *
     * <p>Codes 500 to 599, declared at {@code META-INF/codebook/smtp.yaml:47}.
     */
    PERMANENT_NEGATIVE("The request failed for good and is not to be repeated unchanged.");

    /**
     * The summary.
     */
    private final String summary;

    /**
     * What finds the series.
     */
    private final Optional<Series> found = Optional.of(this);

    /**
     * Creates a constant.
     *
     * @param summary the summary
     */
    Series(String summary) {
      this.summary = summary;
    }

    /**
     * The series that a code belongs to, be it known or not.
     *
     * @param code any code
     * @return the series; empty when the code is in none
     */
    public static Optional<Series> of(int code) {
      if (code >= 200 && code <= 299) {
        return POSITIVE_COMPLETION.found;
      }
      if (code >= 300 && code <= 399) {
        return POSITIVE_INTERMEDIATE.found;
      }
      if (code >= 400 && code <= 499) {
        return TRANSIENT_NEGATIVE.found;
      }
      if (code >= 500 && code <= 599) {
        return PERMANENT_NEGATIVE.found;
      }
      return Optional.empty();
    }

    /**
     * What the codes of the series mean, in a sentence.
     *
     * @return the summary; empty when the catalogue has none
     */
    public String summary() {
      return summary;
    }
  }

  /**
   * A code as it comes from elsewhere, known or not.
   *
   * <p>Two values are equal when their codes are.
   */
  public static final class Value implements Serializable {
    /**
     * What is serialised is the code.
     */
    private static final long serialVersionUID = 1L;

    /**
     * The code.
     */
    private final int code;

    /**
     * Creates a value.
     *
     * @param code the code
     */
    private Value(int code) {
      this.code = code;
    }

    /**
     * The value with this code.
     *
     * @param code any code
     * @return the value
     */
    public static Value of(int code) {
      return new Value(code);
    }

    /**
     * The code as it came.
     *
     * @return the code
     */
    public int code() {
      return code;
    }

    /**
     * The constant with the code, if there is one.
     *
     * @return the constant; empty when no constant has the code
     */
    public Optional<SmtpStatusCode> constant() {
      return fromCode(code);
    }

    /**
     * The series that the code belongs to, be it known or not.
     *
     * @return the series; empty when the code is in none
     */
    public Optional<Series> series() {
      return Series.of(code);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Value && code == ((Value) other).code;
    }

    @Override
    public int hashCode() {
      return code;
    }

    /**
     * The code, and the name of its constant or that it is unknown.
     *
     * @return such as {@code 1 NAME} or {@code 1 (unknown)}
     */
    @Override
    public String toString() {
      Optional<SmtpStatusCode> constant = constant();
      return constant.isPresent() ? code + " " + constant.get() : code + " (unknown)";
    }
  }

  /**
   * What {@code retry} can be.
   *
   * <p>When to try again; none means that nothing failed, continue that the next part is due.
   */
  public enum Retry {
    /**
     * The choice {@code none}.
     */
    NONE("none"),

    /**
     * The choice {@code continue}.
     */
    CONTINUE("continue"),

    /**
     * The choice {@code later}.
     */
    LATER("later"),

    /**
     * The choice {@code after change}.
     */
    AFTER_CHANGE("after change"),

    /**
     * The choice {@code never}.
     */
    NEVER("never");

    /**
     * The word.
     */
    private final String text;

    /**
     * Creates a constant.
     *
     * @param text the word
     */
    Retry(String text) {
      this.text = text;
    }

    /**
     * The word that the catalogue has for it.
     *
     * @return the word
     */
    public String text() {
      return text;
    }
  }

  /**
   * Finds constants by their codes.
   */
  private static final class ByCode {
    /**
     * The code of the first place.
     */
    static final int FIRST = -1;

    /**
     * The code of the last place.
     */
    static final int LAST = 599;

    /**
     * The constants in the places of their codes.
     */
    @SuppressWarnings("unchecked")
    static final Optional<SmtpStatusCode>[] CONSTANTS = (Optional<SmtpStatusCode>[])
        new Optional<?>[601];

    static {
      Arrays.fill(CONSTANTS, Optional.empty());
      for (SmtpStatusCode constant : values()) {
        int index = constant.code - FIRST;
        CONSTANTS[index] = Optional.of(constant);
      }
    }

    /**
     * There are no instances.
     */
    private ByCode() {
    }

    /**
     * The constant with that code, if there is one.
     *
     * @param code any code
     * @return the constant; empty when no constant has the code
     */
    static Optional<SmtpStatusCode> find(int code) {
      return code >= FIRST && code <= LAST ? CONSTANTS[code - FIRST] : Optional.empty();
    }
  }

  /**
   * Finds constants by their names.
   */
  private static final class ByName {
    /**
     * The constants by their names.
     */
    static final Map<String, Optional<SmtpStatusCode>> EXACT = new HashMap<>();

    /**
     * The constants by what is left of their names.
     */
    static final Map<String, Optional<SmtpStatusCode>> LENIENT = new HashMap<>();

    static {
      SmtpStatusCode[] constants = values();
      for (SmtpStatusCode constant : constants) {
        add(constant.name(), constant);
      }
    }

    /**
     * There are no instances.
     */
    private ByName() {
    }

    /**
     * The constant with that name, if there is one.
     *
     * @param name any name
     * @return the constant; empty when none has the name, or several might
     */
    static Optional<SmtpStatusCode> find(String name) {
      Optional<SmtpStatusCode> exact = EXACT.get(name);
      return exact == null ? LENIENT.getOrDefault(lenient(name), Optional.empty()) : exact;
    }

    /**
     * Adds a name of a constant.
     *
     * @param name the name
     * @param constant the constant
     */
    private static void add(String name, SmtpStatusCode constant) {
      Optional<SmtpStatusCode> found = Optional.of(constant);
      EXACT.putIfAbsent(name, found);
      Optional<SmtpStatusCode> other = LENIENT.putIfAbsent(lenient(name), found);
      if (other != null && !other.equals(found)) {
        LENIENT.put(lenient(name), Optional.empty());
      }
    }

    /**
     * What is left of a name without case and separators.
     *
     * @param name any name
     * @return its letters with their marks, and its digits, in lower case
     */
    private static String lenient(String name) {
      StringBuilder letters = new StringBuilder();
      for (char c : name.toCharArray()) {
        if (c != '_' && Character.isUnicodeIdentifierPart(c) || Character.isSurrogate(c)) {
          letters.append(Character.toLowerCase(c));
        }
      }
      return letters.toString();
    }
  }

  /**
   * The constants that have something in common.
   */
  private static final class Groups {
    /**
     * Those whose {@code on-wire} is true.
     */
    static final Set<SmtpStatusCode> ON_WIRE;

    static {
      Set<SmtpStatusCode> onWire = EnumSet.noneOf(SmtpStatusCode.class);
      for (SmtpStatusCode constant : values()) {
        if (constant.isOnWire()) {
          onWire.add(constant);
        }
      }
      ON_WIRE = Collections.unmodifiableSet(onWire);
    }

    /**
     * There are no instances.
     */
    private Groups() {
    }
  }
}
