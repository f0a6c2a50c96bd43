package id.laris.application.notification;

import id.laris.application.shared.Page;
import id.laris.domain.customer.EmailAddress;
import id.laris.domain.purchasing.PurchaseNumber;
import id.laris.domain.shared.Language;
import id.laris.domain.shared.OrderId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The messages to people. One for each event and template. */
public interface Messages {
    /** QUEUED; SENDING while it is handed to the mail server; SENT; KEPT: no mail is configured; UNCERTAIN: the sender died while sending, staff decide; FAILED. */
    enum State {
        QUEUED,
        SENDING,
        SENT,
        KEPT,
        UNCERTAIN,
        FAILED
    }

    /** @param content empty until it is sent or kept */
    record Message(
            UUID id,
            UUID event,
            Template template,
            About about,
            EmailAddress recipient,
            Language language,
            Instant createdAt,
            State state,
            Optional<MailContent> content,
            String problem) {}

    /** Nothing happens when the event has a message of this template already. */
    void add(Message message);

    Optional<Message> find(UUID id);

    /** Newest first. @param text a whole recipient or part of the number of an order or purchase order; blank for all */
    Page<Message> list(String text, Optional<String> cursor, int limit);

    /** Queued messages, oldest first, each given to one caller only while its lease runs. Own transaction. */
    List<Message> take(int most, Duration lease);

    /** Taken too early: anybody may take it again at once. Own transaction. */
    void putBack(UUID id);

    /** A queued message goes to the mail server now: SENDING. False when it is not queued any more: somebody else has it. Own transaction. */
    boolean begin(UUID id);

    /** Own transaction. */
    void finish(UUID id, State state, Optional<MailContent> content, String problem);

    /** There is nobody to write to: the message never was. Own transaction. */
    void discard(UUID id);

    /** Messages somebody began to send that long ago and never finished become UNCERTAIN: perhaps sent, so never sent again by itself. */
    int giveUpSending(Duration longerThan);

    /** All messages about this order, oldest first. */
    List<Message> of(OrderId order);

    /** All messages about this purchase order, oldest first. */
    List<Message> of(PurchaseNumber purchase);

    /** What was written to that address about a customer's account, or about an incident that concerned them, oldest first. */
    List<Message> toCustomer(EmailAddress recipient);

    /** What was written to the buyer of this order is forgotten, and to whom; that it was sent, and when, stays. */
    void erase(OrderId order, EmailAddress instead);

    /** The same for all that was written to that address about a customer's account, or about an incident that concerned them. */
    void eraseAboutCustomer(EmailAddress recipient, EmailAddress instead);

    /** The same for the words of messages from before then that were sent or kept; returns how many. */
    int forgetContentsBefore(Instant limit);

    /** Whether that address has a letter about that incident, sent or not. */
    boolean hasNotice(UUID incident, EmailAddress recipient);

    /** How many letters to the people concerned by that incident stand how. */
    Map<State, Long> noticesOf(UUID incident);

    /** Staff send it (again): QUEUED. False when there is none or it waits already. */
    boolean requeue(UUID id);
}
