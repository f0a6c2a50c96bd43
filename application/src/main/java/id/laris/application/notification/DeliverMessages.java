package id.laris.application.notification;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.application.identity.WriteAccountLetter;
import id.laris.application.order.OrderDetails;
import id.laris.application.order.OrderProof;
import id.laris.application.order.Orders;
import id.laris.application.order.ShowOrder;
import id.laris.application.privacy.WriteIncidentLetter;
import id.laris.application.purchasing.WritePurchaseLetter;
import id.laris.application.reporting.WriteReportLetter;
import id.laris.application.shared.ShopSettings;
import id.laris.application.shared.StorageUnavailable;
import id.laris.domain.audit.Masked;
import id.laris.domain.identity.Permission;
import id.laris.domain.order.OrderState;
import id.laris.domain.payment.AttemptState;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Writes and sends what is queued. A message is marked right before it is handed to the mail server, so that a crash before that
 * moment only delays it, and a crash after it leaves it UNCERTAIN instead of sending it twice.
 */
@UseCase
@Requires(Permission.RUN_JOBS)
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public final class DeliverMessages {
    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final Duration LONGEST_SENDING = Duration.ofMinutes(5);
    private static final Duration TO_START_PAYING = Duration.ofSeconds(15);
    /** Mail servers repeat whom they refuse. */
    private static final Pattern ADDRESS = Pattern.compile("[^\\s<>\"]+@[^\\s<>\"]+");

    private final Messages messages;
    private final Orders orders;
    private final ShowOrder showOrder;
    private final WriteAccountLetter writeAccountLetter;
    private final WriteIncidentLetter writeIncidentLetter;
    private final WritePurchaseLetter writePurchaseLetter;
    private final WriteReportLetter writeReportLetter;
    private final MailWriter writer;
    private final MailSender sender;
    private final ShopSettings settings;
    private final Clock clock;

    public DeliverMessages(
            Messages messages,
            Orders orders,
            ShowOrder showOrder,
            WriteAccountLetter writeAccountLetter,
            WriteIncidentLetter writeIncidentLetter,
            WritePurchaseLetter writePurchaseLetter,
            WriteReportLetter writeReportLetter,
            MailWriter writer,
            MailSender sender,
            ShopSettings settings,
            Clock clock) {
        this.messages = messages;
        this.orders = orders;
        this.showOrder = showOrder;
        this.writeAccountLetter = writeAccountLetter;
        this.writeIncidentLetter = writeIncidentLetter;
        this.writePurchaseLetter = writePurchaseLetter;
        this.writeReportLetter = writeReportLetter;
        this.writer = writer;
        this.sender = sender;
        this.settings = settings;
        this.clock = clock;
    }

    /** Takes up to {@code most} messages; how many went into which state. Nothing was waiting when the answer is empty. */
    public Map<Messages.State, Integer> deliver(int most) {
        var outcomes = new EnumMap<Messages.State, Integer>(Messages.State.class);
        int lost = messages.giveUpSending(LONGEST_SENDING);
        if (lost > 0) outcomes.put(Messages.State.UNCERTAIN, lost);
        for (var message : messages.take(most, LEASE)) outcomes.merge(deliver(message), 1, Integer::sum);
        return outcomes;
    }

    private Messages.State deliver(Messages.Message message) {
        MailContent content;
        try {
            if (message.about() instanceof About.OfOrder about) {
                var details = showOrder.show(orders.get(about.order()).number(), new OrderProof.Rights());
                if (payingIsBeingPrepared(details)) {
                    messages.putBack(message.id());
                    return Messages.State.QUEUED;
                }
                if (isPaidMeanwhile(message, details)) return discard(message);
                content = write(message, details);
            } else {
                var letter = letter(message);
                if (letter.isEmpty()) return discard(message);
                content = letter.get();
            }
        } catch (StorageUnavailable away) {
            throw away; // nothing is wrong with the message: it comes again when its lease is over
        } catch (RuntimeException unwritable) {
            return finish(message, Messages.State.FAILED, null, unwritable);
        }
        if (!sender.isConfigured()) return finish(message, Messages.State.KEPT, content, null);
        if (!messages.begin(message.id())) return Messages.State.SENDING;
        try {
            sender.send(message.id(), message.recipient().value(), content);
        } catch (MailSender.NotTaken refused) {
            return finish(message, Messages.State.FAILED, content, refused);
        } catch (RuntimeException unclear) {
            return finish(message, Messages.State.UNCERTAIN, content, unclear);
        }
        return finish(message, Messages.State.SENT, content, null);
    }

    /** Empty when there is nobody to write to, or nothing to say any more. */
    private Optional<MailContent> letter(Messages.Message message) {
        if (message.about() instanceof About.OfIncident about)
            return writeIncidentLetter.write(about.incident(), message).map(it -> writer.write(message, it));
        if (message.about() instanceof About.OfPurchase about)
            return writePurchaseLetter.write(about.purchase()).map(it -> writer.write(message, it));
        if (message.about() instanceof About.OfReport about)
            return writeReportLetter.write(about, message.createdAt()).map(it -> writer.write(message, it));
        return writeAccountLetter.write(message).map(it -> writer.write(message, it));
    }

    private Messages.State discard(Messages.Message message) {
        messages.discard(message.id());
        return Messages.State.SENT;
    }

    /** An order was placed this moment and its payment is not started yet: the mail would not say how to pay. */
    private boolean payingIsBeingPrepared(OrderDetails details) {
        return details.order().state() == OrderState.PLACED
                && details.payment().attempts().stream().allMatch(a -> a.state() == AttemptState.INTENDED)
                && clock.instant().isBefore(details.order().placedAt().plus(TO_START_PAYING));
    }

    /** What somebody is to be reminded of was paid, or taken off, since that was queued. */
    private static boolean isPaidMeanwhile(Messages.Message message, OrderDetails details) {
        return message.template() == Template.PAYMENT_REMINDER
                && details.receivable().filter(r -> r.open().isPositive()).isEmpty();
    }

    private MailContent write(Messages.Message message, OrderDetails details) {
        var url = settings.orderUrl(details.order().number().value(), details.token());
        return writer.write(message, details, url);
    }

    /** The secret of a link stays in the mail alone; only a mail that no server was there to send keeps it, to be handed over. */
    private Messages.State finish(
            Messages.Message message, Messages.State state, MailContent content, RuntimeException problem) {
        var isAccounts = message.about() instanceof About.OfAccount && state != Messages.State.KEPT;
        messages.finish(
                message.id(),
                state,
                Optional.ofNullable(content)
                        .map(MailContent::words)
                        .map(written -> isAccounts ? written.withoutSecrets() : written),
                problem == null
                        ? ""
                        : ADDRESS.matcher(String.valueOf(problem.getMessage())).replaceAll(Masked.text()));
        return state;
    }
}
