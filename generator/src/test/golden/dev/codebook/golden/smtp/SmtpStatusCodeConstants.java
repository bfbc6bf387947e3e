// Generated from META-INF/codebook/smtp.yaml. Change the catalogue, not this file.
package dev.codebook.golden.smtp;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
public final class SmtpStatusCodeConstants {
  /**
   * No reply has arrived yet.
   *
   * <p>The value a client holds before the server has answered. It never goes over the wire, has
   * no class and no category, and must be left out of any test for a valid reply code. There is
   * nothing to act on yet.
   *
   * <p>Code {@code 0}, declared at {@code META-INF/codebook/smtp.yaml:51}.
   */
  public static final int NotDefined = 0;

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
  public static final int GeneralFailure = -1;

  /**
   * The text tells about the server or about the help it has.
   *
   * <p>A possible answer to HELP, often of several lines, about the state of the server or the
   * help on offer. The text is for people: show it or log it, but let no program depend on its
   * wording. Many servers answer HELP with 214 instead.
   *
   * <p>Code {@code 211}, declared at {@code META-INF/codebook/smtp.yaml:73}.
   */
  public static final int SystemStatus = 211;

  /**
   * The text explains how to use the server or one of its commands.
   *
   * <p>The usual answer to HELP, often of several lines. It is written for a human reader and
   * holds nothing that a program has to act on. It is not an error, and the session goes on as
   * before.
   *
   * <p>Code {@code 214}, declared at {@code META-INF/codebook/smtp.yaml:85}.
   */
  public static final int HelpMessage = 214;

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
  public static final int ServiceReady = 220;

  /**
   * The server says goodbye and ends the session.
   *
   * <p>The answer to QUIT; its text starts with the host name of the server, which then closes the
   * connection. A client should wait for it before it closes its own side. Messages already
   * answered with 250 stay accepted.
   *
   * <p>Code {@code 221}, declared at {@code META-INF/codebook/smtp.yaml:110}.
   */
  public static final int ServiceClosingTransmissionChannel = 221;

  /**
   * The client is logged in.
   *
   * <p>Ends an AUTH exchange that worked. Go on with MAIL or any other command, but not with a
   * second AUTH, which draws 503. If the mechanism set up a security layer, that layer takes
   * effect right after this reply, and the client should send EHLO again.
   *
   * <p>Code {@code 235}, declared at {@code META-INF/codebook/smtp.yaml:123}.
   */
  public static final int AuthenticationSucceeded = 235;

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
  public static final int Ok = 250;

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
  public static final int UserNotLocalWillForward = 251;

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
  public static final int CannotVerifyUserWillAttemptDelivery = 252;

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
  public static final int Base64Response = 334;

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
  public static final int StartMailInput = 354;

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
  public static final int ServiceNotAvailable = 421;

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
  public static final int PasswordTransitionNeeded = 432;

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
  public static final int MailboxBusy = 450;

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
  public static final int LocalErrorInProcessing = 451;

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
  public static final int InsufficientStorage = 452;

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
  public static final int ClientNotPermitted = 454;

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
  public static final int CommandUnrecognized = 500;

  /**
   * The arguments of the command are wrong.
   *
   * <p>The server knows the command, but an argument is malformed, missing, or given where none is
   * allowed, as after STARTTLS. In an AUTH exchange it means that the client cancelled with a * or
   * that its answer was not valid base64. Correct the arguments before sending the command again.
   *
   * <p>Code {@code 501}, declared at {@code META-INF/codebook/smtp.yaml:294}.
   */
  public static final int SyntaxError = 501;

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
  public static final int CommandNotImplemented = 502;

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
  public static final int CommandNotPermitted = 503;

  /**
   * The server does not support an argument of the command.
   *
   * <p>The server knows the command but not this argument or parameter. An AUTH mechanism that it
   * does not support, which the name speaks of, is only one case. Send the command with another
   * argument; for AUTH, choose a mechanism that the EHLO reply lists.
   *
   * <p>Code {@code 504}, declared at {@code META-INF/codebook/smtp.yaml:334}.
   */
  public static final int UnrecognizedAuthenticationType = 504;

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
  public static final int AuthenticationRequired = 530;

  /**
   * The server wants a stronger way to log in.
   *
   * <p>The chosen AUTH mechanism is weaker than the server allows for this user. Choose a stronger
   * one from those that the EHLO reply lists. The name has To where Too is meant; it keeps that
   * spelling because the name is public.
   *
   * <p>Code {@code 534}, declared at {@code META-INF/codebook/smtp.yaml:359}.
   */
  public static final int AuthenticationMechanismIsToWeak = 534;

  /**
   * The server did not accept the login.
   *
   * <p>The AUTH exchange was well formed but failed: the name or the password is wrong, or the
   * user may not log in here. The server need not say which. Get new credentials before trying
   * again, since repeating the old ones may lock the account.
   *
   * <p>Code {@code 535}, declared at {@code META-INF/codebook/smtp.yaml:371}.
   */
  public static final int CredentialsInvalid = 535;

  /**
   * This way to log in needs an encrypted connection.
   *
   * <p>The name leaves out a few words: encryption is required for the AUTH mechanism that was
   * requested. Use STARTTLS, send EHLO again, and then repeat AUTH. RFC 4954 keeps the code for
   * history only; a modern server does not offer such a mechanism before TLS is in place.
   *
   * <p>Code {@code 538}, declared at {@code META-INF/codebook/smtp.yaml:383}.
   */
  public static final int EncryptionRequiredRequestedMechanism = 538;

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
  public static final int MailboxUnavailable = 550;

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
  public static final int UserNotLocalTryAlternatePath = 551;

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
  public static final int ExceededStorageAllocation = 552;

  /**
   * The server does not accept the address as it is written.
   *
   * <p>The address in MAIL or RCPT is malformed or is of a kind that the server does not take.
   * Correct it before trying again. After VRFY it means that the name is ambiguous, and the text
   * may list the users it could stand for.
   *
   * <p>Code {@code 553}, declared at {@code META-INF/codebook/smtp.yaml:439}.
   */
  public static final int MailboxNameNotAllowed = 553;

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
  public static final int TransactionFailed = 554;

  /**
   * There are no instances.
   */
  private SmtpStatusCodeConstants() {
  }

  /**
   * Whether a code, known or not, is in the series {@code PositiveCompletion}.
   *
   * <p>The server has done what was asked.
   *
   * @param code any code
   * @return whether it is from 200 to 299
   */
  public static boolean isPositiveCompletion(int code) {
    return code >= 200 && code <= 299;
  }

  /**
   * Whether a code, known or not, is in the series {@code PositiveIntermediate}.
   *
   * <p>All is well so far, and the server waits for the next part.
   *
   * @param code any code
   * @return whether it is from 300 to 399
   */
  public static boolean isPositiveIntermediate(int code) {
    return code >= 300 && code <= 399;
  }

  /**
   * Whether a code, known or not, is in the series {@code TransientNegative}.
   *
   * <p>The request failed for now and may be made again.
   *
   * @param code any code
   * @return whether it is from 400 to 499
   */
  public static boolean isTransientNegative(int code) {
    return code >= 400 && code <= 499;
  }

  /**
   * Whether a code, known or not, is in the series {@code PermanentNegative}.
   *
   * <p>The request failed for good and is not to be repeated unchanged.
   *
   * @param code any code
   * @return whether it is from 500 to 599
   */
  public static boolean isPermanentNegative(int code) {
    return code >= 500 && code <= 599;
  }

  /**
   * The name of the constant with this code; of several, the first.
   *
   * @param code any code
   * @return the name; null when no constant has the code
   */
  public static String getName(int code) {
    return ByCode.find(code);
  }

  /**
   * The names of all constants.
   *
   * @return them in their order, in a list that nobody can change
   */
  public static List<String> getNames() {
    String[] names = new String[32];
    for (int i = 0; i < names.length; i++) {
      names[i] = Names.at(i);
    }
    return Collections.unmodifiableList(Arrays.asList(names));
  }

  /**
   * The codes of all constants.
   *
   * @return them in the order of their names, in an array of its own each time
   */
  public static int[] getValues() {
    int[] values = new int[32];
    for (int i = 0; i < values.length; i++) {
      values[i] = Codes.at(i);
    }
    return values;
  }

  /**
   * Whether a constant has this code.
   *
   * @param code any code
   * @return whether there is one
   */
  public static boolean isDefined(int code) {
    return ByCode.find(code) != null;
  }

  /**
   * The code of the constant with this name.
   *
   * <p>That is one whose name, or whose name in the catalogue, is the same. If there is
   * none, case and everything but letters and digits are ignored, unless that leaves
   * several codes.
   *
   * @param name the name of a constant
   * @return the code
   * @throws IllegalArgumentException if none has the name, or several might
   */
  public static int parse(String name) {
    Optional<Integer> code = ByName.find(name);
    if (!code.isPresent()) {
      throw new IllegalArgumentException("No constant of SmtpStatusCodeConstants has the name " + name);
    }
    return code.get();
  }

  /**
   * Finds names by their codes.
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
     * The names in the places of their codes.
     */
    static final String[] NAMES = new String[601];

    static {
      for (int i = 0; i < 32; i++) {
        int index = Codes.at(i) - FIRST;
        NAMES[index] = Names.at(i);
      }
    }

    /**
     * There are no instances.
     */
    private ByCode() {
    }

    /**
     * The name of the constant with that code, if there is one.
     *
     * @param code any code
     * @return the name; null when no constant has the code
     */
    static String find(int code) {
      return code >= FIRST && code <= LAST ? NAMES[code - FIRST] : null;
    }
  }

  /**
   * Finds codes by their names.
   */
  private static final class ByName {
    /**
     * The codes by their names.
     */
    static final Map<String, Optional<Integer>> EXACT = new HashMap<>();

    /**
     * The codes by what is left of their names.
     */
    static final Map<String, Optional<Integer>> LENIENT = new HashMap<>();

    static {
      for (int i = 0; i < 32; i++) {
        add(Names.at(i), Codes.at(i));
      }
    }

    /**
     * There are no instances.
     */
    private ByName() {
    }

    /**
     * The code with that name, if there is one.
     *
     * @param name any name
     * @return the code; empty when none has the name, or several might
     */
    static Optional<Integer> find(String name) {
      Optional<Integer> exact = EXACT.get(name);
      return exact == null ? LENIENT.getOrDefault(lenient(name), Optional.empty()) : exact;
    }

    /**
     * Adds a name of a code.
     *
     * @param name the name
     * @param code the code
     */
    private static void add(String name, Integer code) {
      Optional<Integer> found = Optional.of(code);
      EXACT.putIfAbsent(name, found);
      Optional<Integer> other = LENIENT.putIfAbsent(lenient(name), found);
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
   * The names of the constants in their order.
   */
  private static final class Names {
    /**
     * The values.
     */
    static final String[] ITEMS = {
      "NotDefined", "GeneralFailure", "SystemStatus", "HelpMessage", "ServiceReady",
      "ServiceClosingTransmissionChannel", "AuthenticationSucceeded", "Ok",
      "UserNotLocalWillForward", "CannotVerifyUserWillAttemptDelivery", "Base64Response",
      "StartMailInput", "ServiceNotAvailable", "PasswordTransitionNeeded", "MailboxBusy",
      "LocalErrorInProcessing", "InsufficientStorage", "ClientNotPermitted", "CommandUnrecognized",
      "SyntaxError", "CommandNotImplemented", "CommandNotPermitted",
      "UnrecognizedAuthenticationType", "AuthenticationRequired", "AuthenticationMechanismIsToWeak",
      "CredentialsInvalid", "EncryptionRequiredRequestedMechanism", "MailboxUnavailable",
      "UserNotLocalTryAlternatePath", "ExceededStorageAllocation", "MailboxNameNotAllowed",
      "TransactionFailed"
    };

    /**
     * There are no instances.
     */
    private Names() {
    }

    /**
     * The value at an index.
     *
     * @param index from zero
     * @return the value
     */
    static String at(int index) {
      return ITEMS[index];
    }
  }

  /**
   * The codes of the constants in their order.
   */
  private static final class Codes {
    /**
     * The values.
     */
    static final int[] ITEMS = {
      0, -1, 211, 214, 220, 221, 235, 250, 251, 252, 334, 354, 421, 432, 450, 451, 452, 454, 500,
      501, 502, 503, 504, 530, 534, 535, 538, 550, 551, 552, 553, 554
    };

    /**
     * There are no instances.
     */
    private Codes() {
    }

    /**
     * The value at an index.
     *
     * @param index from zero
     * @return the value
     */
    static int at(int index) {
      return ITEMS[index];
    }
  }
}
