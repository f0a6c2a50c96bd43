package id.laris.web.order;

import id.laris.application.shared.RecordedEvent;
import id.laris.domain.identity.Actor;
import id.laris.domain.order.Channel;
import id.laris.domain.payment.AttemptState;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.shared.Money;
import id.laris.web.shared.Formats;
import id.laris.web.shared.office.OfficeMessages;
import id.laris.web.shared.office.OfficeWords;
import id.laris.web.shared.office.People;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Tells what happened to an order, in words: what, by whom, when. */
@Singleton
class OrderStory {
    /**
     * @param more details, e.g. a reason; may be empty
     * @param tone {@code good}, {@code bad} or empty
     */
    record Told(Instant at, String what, String more, String by, String tone) {}

    private final OfficeWords words;
    private final People people;

    OrderStory(OfficeWords words, People people) {
        this.words = words;
        this.people = people;
    }

    /** Newest first: what matters now stands on top. */
    List<Told> tell(List<RecordedEvent> timeline) {
        var say = words.in(OfficeStoryMessages.class);
        people.know(timeline.stream().map(RecordedEvent::actor).distinct().toList());
        var told =
                new ArrayList<>(timeline.stream().map(event -> tell(event, say)).toList());
        Collections.reverse(told);
        return List.copyOf(told);
    }

    private Told tell(RecordedEvent event, OfficeStoryMessages say) {
        return switch (event.type()) {
            case "order.placed" -> told(event, say.told_placed(channel(event), method(event)), "", "", say);
            case "order.confirmed" -> told(event, say.told_confirmed(), "", "", say);
            case "order.cancelled" -> told(event, say.told_cancelled(), reason(event, say), "bad", say);
            case "order.expired" -> told(event, say.told_expired(), "", "bad", say);
            case "order.completed" ->
                told(
                        event,
                        isTrue(event, "byCustomer") ? say.told_received_by_buyer() : say.told_completed(),
                        "",
                        "good",
                        say);
            case "payment.started" ->
                told(event, say.told_payment_started(method(event), amount(event, "asked")), "", "", say);
            case "payment.received" ->
                told(event, say.told_payment_received(method(event), amount(event, "amount")), "", "good", say);
            case "payment.fell-short" -> told(event, say.told_payment_short(amount(event, "missing")), "", "bad", say);
            case "payment.disputed" ->
                told(event, say.told_disputed(event.text("kind"), disputed(event)), event.text("provider"), "bad", say);
            case "payment.hold-ending" ->
                told(event, say.told_hold_ending(amount(event, "amount")), event.text("provider"), "bad", say);
            case "payment.ended" -> told(event, ended(event, say), "", "bad", say);
            case "payment.refund-promised" ->
                told(event, say.told_refund_promised(amount(event, "amount")), reason(event, say), "bad", say);
            case "payment.refund-sent" -> told(event, say.told_refund_sent(amount(event, "amount")), "", "good", say);
            case "payment.relieved" ->
                told(event, say.told_relieved(amount(event, "amount")), event.text("reason"), "good", say);
            case "invoice.written" -> told(event, say.told_invoiced(), event.text("number"), "", say);
            case "invoice.credited" -> told(event, say.told_credited(), event.text("number"), "", say);
            case "shipping.parcel-packed" -> told(event, say.told_packed(pieces(event)), "", "", say);
            case "shipping.parcel-shipped" -> told(event, shipped(event, say), event.text("trackingNumber"), "", say);
            case "shipping.parcel-tracked" -> told(event, say.told_tracked(), event.text("status"), "", say);
            case "shipping.parcel-delivered" -> told(event, say.told_delivered(), "", "good", say);
            case "return.requested" -> told(event, say.told_return_requested(event.text("number")), "", "", say);
            case "return.asked-back" -> told(event, say.told_return_asked(event.text("number")), "", "", say);
            case "return.approved" -> told(event, say.told_return_approved(event.text("number")), "", "", say);
            case "return.rejected" -> told(event, say.told_return_rejected(event.text("number")), "", "bad", say);
            case "return.goods-sent" -> told(event, say.told_return_sent(event.text("number")), "", "", say);
            case "return.received" -> told(event, say.told_return_received(event.text("number")), "", "", say);
            case "return.inspected" -> told(event, say.told_return_inspected(event.text("number")), "", "", say);
            case "return.replaced" ->
                told(event, say.told_return_replaced(event.text("number")), event.text("replacement"), "good", say);
            case "return.replacement-placed" ->
                told(event, say.told_replacement(event.text("number")), event.text("replaces"), "", say);
            case "return.settled" -> told(event, say.told_return_settled(event.text("number")), "", "good", say);
            case "return.cancelled" -> told(event, say.told_return_cancelled(event.text("number")), "", "", say);
            case "risk.order-held" -> told(event, say.told_held(event.text("score")), "", "bad", say);
            case "risk.order-released" -> told(event, say.told_released(), "", "good", say);
            case "terms.payment-reminder" -> told(event, say.told_reminded(), "", "", say);
            default -> told(event, event.type(), "", "", say);
        };
    }

    private Told told(RecordedEvent event, String what, String more, String tone, OfficeStoryMessages say) {
        return new Told(event.occurredAt(), what, more, by(event.actor(), say), tone);
    }

    private String by(String actor, OfficeStoryMessages say) {
        if (actor == null || actor.isBlank() || actor.equals(Actor.SYSTEM.name())) return say.by_system();
        if (actor.equals(Actor.VISITOR.name()) || actor.startsWith("customer")) return say.by_buyer();
        return actor.startsWith("key ") ? say.by_key(actor.substring("key ".length())) : say.by(people.name(actor));
    }

    private static String ended(RecordedEvent event, OfficeStoryMessages say) {
        var outcome = event.text("outcome");
        if (outcome.equals(AttemptState.EXPIRED.name())) return say.told_payment_expired();
        return outcome.equals(AttemptState.CANCELLED.name()) ? say.told_payment_given_up() : say.told_payment_failed();
    }

    private static String shipped(RecordedEvent event, OfficeStoryMessages say) {
        var courier = event.text("courier");
        return courier.isBlank() ? say.told_shipped() : say.told_shipped_by(courier);
    }

    private static String reason(RecordedEvent event, OfficeStoryMessages say) {
        return reason(event.text("reason"), say);
    }

    /** Reasons the shop itself gives have words; those of people are shown as they are. */
    static String reason(String reason, OfficeStoryMessages say) {
        return switch (reason) {
            case "late-payment" -> say.late_payment();
            case "over-payment" -> say.over_payment();
            case "expired" -> say.expired_payment();
            case "parcel-not-taken" -> say.parcel_not_taken();
            case "review-refused" -> say.review_refused();
            default -> reason;
        };
    }

    private String pieces(RecordedEvent event) {
        return words.in(OfficeMessages.class).pieces(event.data().get("pieces") instanceof Number n ? n.intValue() : 0);
    }

    private static String amount(RecordedEvent event, String name) {
        return event.data().get(name) instanceof Map<?, ?> money && money.get("amount") instanceof Number rupiah
                ? Formats.text(Money.rupiah(rupiah.longValue()))
                : event.text(name);
    }

    /** Blank when the provider does not say. */
    private static String disputed(RecordedEvent event) {
        var text = amount(event, "amount");
        return text.equals(Formats.text(Money.rupiah(0))) ? "" : text;
    }

    private String channel(RecordedEvent event) {
        return words.in(OfficeOrderMessages.class).channel(Channel.valueOf(event.text("channel")));
    }

    private String method(RecordedEvent event) {
        return words.in(OfficeOrderMessages.class).method(PaymentMethod.valueOf(event.text("method")));
    }

    private static boolean isTrue(RecordedEvent event, String name) {
        return Boolean.TRUE.equals(event.data().get(name));
    }
}
