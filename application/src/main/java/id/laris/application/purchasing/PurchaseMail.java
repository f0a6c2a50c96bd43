package id.laris.application.purchasing;

import id.laris.application.notification.Messages;
import java.time.Instant;
import java.util.UUID;

/**
 * One mail with a purchase order to its supplier, and what became of it.
 *
 * @param to the address it goes to: personal data
 * @param problem why it was not sent, in the mail server's words; empty when nothing is wrong
 */
public record PurchaseMail(UUID id, Instant at, Messages.State state, String to, String problem) {
    static PurchaseMail of(Messages.Message message) {
        return new PurchaseMail(
                message.id(),
                message.createdAt(),
                message.state(),
                message.recipient().value(),
                message.problem());
    }

    /** Whether it goes out by itself, or is going out now. */
    public boolean waits() {
        return state == Messages.State.QUEUED || state == Messages.State.SENDING;
    }

    /** Whether nobody knows that the supplier has it. */
    public boolean failed() {
        return state == Messages.State.FAILED || state == Messages.State.UNCERTAIN;
    }

    /** Says nothing of the person. */
    @Override
    public String toString() {
        return "PurchaseMail[" + id + " " + state + "]";
    }
}
