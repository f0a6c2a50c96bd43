package id.laris.messaging.notification;

import id.laris.application.notification.Messages;
import id.laris.application.order.OrderDetails;
import id.laris.application.risk.DecideReview;
import id.laris.application.shared.RecordedEvent;
import id.laris.application.shared.ShopSettings;
import id.laris.domain.customer.Contact;
import id.laris.domain.order.FulfilmentState;
import id.laris.domain.order.Order;
import id.laris.domain.order.OrderLine;
import id.laris.domain.order.OrderState;
import id.laris.domain.order.Totals;
import id.laris.domain.payment.Attempt;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.payment.Refund;
import id.laris.domain.shared.CurrencyUnit;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import id.laris.domain.shipping.Shipment;
import id.laris.domain.terms.Receivable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Chooses what a mail says: by the event it answers to, and by how the order stands when it is written. */
final class MailComposer {
    private final Messages.Message message;
    private final OrderDetails details;
    private final Order order;
    private final String url;
    private final ShopSettings settings;
    private final MailMessages words;
    private final Figures figures;

    MailComposer(
            Messages.Message message, OrderDetails details, String url, ShopSettings settings, MailMessages words) {
        this.message = message;
        this.details = details;
        this.order = details.order();
        this.url = url;
        this.settings = settings;
        this.words = words;
        this.figures = new Figures(message.language(), settings.zone());
    }

    private record Wording(String subject, String headline, List<String> sentences, String button) {}

    MailView compose() {
        var wording = wording();
        return new MailView(
                message.language().tag(),
                wording.subject(),
                String.join(" ", wording.sentences()),
                settings.name(),
                settings.publicUrl(),
                wording.headline(),
                wording.sentences(),
                order.number().value(),
                figures.moment(order.placedAt()),
                steps(),
                transfer(),
                parcels(),
                order.lines().stream().map(this::line).toList(),
                sums(),
                methodName(order.method()),
                address(),
                new MailView.Button(wording.button(), url),
                words.why(settings.name()));
    }

    private Wording wording() {
        var number = order.number().value();
        return switch (message.template()) {
            case ORDER_PLACED ->
                new Wording(
                        words.placed_subject(number),
                        words.placed_headline(order.buyer().map(Contact::name).orElse(settings.name())),
                        placed(),
                        paysOnline() ? words.pay_now() : words.open_order());
            case PAYMENT_RECEIVED ->
                new Wording(words.paid_subject(number), words.paid_headline(), List.of(paid()), words.open_order());
            case PAYMENT_FELL_SHORT ->
                new Wording(
                        words.short_subject(number),
                        words.short_headline(),
                        List.of(shortOf(figures.money(amountOf("arrived")), figures.money(amountOf("missing")))),
                        words.pay_now());
            case PARCEL_SHIPPED ->
                new Wording(
                        words.shipped_subject(number),
                        words.shipped_headline(),
                        order.fulfilment() == FulfilmentState.PARTLY_SHIPPED
                                ? List.of(words.shipped_text(), words.rest_follows())
                                : List.of(words.shipped_text()),
                        words.open_order());
            case PARCEL_DELIVERED ->
                new Wording(
                        words.delivered_subject(number),
                        words.delivered_headline(),
                        List.of(
                                words.delivered_text(),
                                words.completes_by_itself(
                                        settings.completeAfter().toDays())),
                        words.confirm_receipt());
            case ORDER_CANCELLED ->
                new Wording(
                        words.cancelled_subject(number), words.cancelled_headline(), cancelled(), words.open_order());
            case ORDER_EXPIRED ->
                new Wording(
                        words.expired_subject(number),
                        words.expired_headline(),
                        List.of(words.expired_text(), words.expired_but_paid()),
                        words.open_order());
            case REFUND_SENT ->
                new Wording(
                        words.refunded_subject(number),
                        words.refunded_headline(),
                        List.of(refunded()),
                        words.open_order());
            case INVOICE_WRITTEN ->
                new Wording(
                        words.invoiced_subject(paper(), number),
                        words.invoiced_headline(),
                        details.receivable()
                                .flatMap(Receivable::dueOn)
                                .map(due -> List.of(words.invoiced_text(paper()), words.invoice_due(figures.day(due))))
                                .orElseGet(() -> List.of(words.invoiced_text(paper()))),
                        words.open_order());
            case PAYMENT_REMINDER -> reminder();
            case ORDER_HELD ->
                new Wording(
                        words.held_subject(number),
                        words.held_headline(),
                        List.of(words.held_text(), words.held_money()),
                        words.open_order());
            case ORDER_RELEASED ->
                new Wording(
                        words.released_subject(number),
                        words.released_headline(),
                        List.of(words.released_text()),
                        words.open_order());
            case CREDIT_NOTE_WRITTEN ->
                new Wording(
                        words.credited_subject(paper(), number),
                        words.credited_headline(),
                        List.of(words.credited_text(paper(), figures.money(amountOf("total")), textOf("corrects"))),
                        words.open_order());
            case RETURN_REQUESTED -> aboutReturn(words.return_requested_headline(), words.return_requested_text());
            case RETURN_ASKED_BACK -> aboutReturn(words.return_asked_headline(), words.return_asked_text());
            case RETURN_APPROVED -> aboutReturn(words.return_approved_headline(), words.return_approved_text());
            case RETURN_REJECTED -> aboutReturn(words.return_rejected_headline(), words.return_rejected_text());
            case RETURN_SENT -> aboutReturn(words.return_sent_headline(), words.return_sent_text());
            case RETURN_RECEIVED -> aboutReturn(words.return_received_headline(), words.return_received_text());
            case RETURN_INSPECTED -> aboutReturn(words.return_inspected_headline(), words.return_inspected_text());
            case RETURN_REPLACED ->
                aboutReturn(words.return_replaced_headline(), words.return_replaced_text(textOf("replacement")));
            case RETURN_CANCELLED -> aboutReturn(words.return_cancelled_headline(), words.return_cancelled_text());
            case RETURN_SETTLED -> aboutReturn(words.return_settled_headline(), settledBy());
            default -> throw new IllegalStateException(message.template() + " is not about an order");
        };
    }

    /** What was asked or said stands on the return's page alone. */
    private Wording aboutReturn(String headline, String text) {
        var number = event().map(e -> e.text("number")).orElse("");
        return new Wording(words.return_subject(number), headline, List.of(text), words.open_order());
    }

    private String settledBy() {
        var money = amountOf("amount");
        var relief = event().filter(e -> e.data().containsKey("relief"))
                .map(e -> amountOf("relief"))
                .orElse(Money.zero(money.currency()));
        if (relief.isZero())
            return money.isZero() ? words.return_settled_text() : words.return_settled_money(figures.money(money));
        return money.isZero()
                ? words.return_settled_relief(figures.money(relief))
                : words.return_settled_both(figures.money(relief), figures.money(money));
    }

    private String shortOf(String arrived, String missing) {
        return order.method() == PaymentMethod.ON_INVOICE
                ? words.short_on_invoice_text(arrived, missing)
                : words.short_text(arrived, missing);
    }

    /** What is open now, not what was when it was queued: some of it may have come meanwhile. */
    private Wording reminder() {
        var number = order.number().value();
        int step = Integer.parseInt(event().map(e -> e.text("step")).orElse("0"));
        var due = figures.day(LocalDate.parse(textOf("dueOn")));
        var open = figures.money(details.receivable().map(Receivable::open).orElse(amountOf("open")));
        var sentence = step < 0
                ? words.reminder_before(open, due)
                : step == 0 ? words.reminder_today(open) : words.reminder_late(open, due);
        return new Wording(
                step > 0 ? words.reminder_late_subject(number) : words.reminder_subject(number),
                step > 0 ? words.reminder_late_headline() : words.reminder_headline(),
                step > 0
                        ? List.of(sentence, words.reminder_blocks(), words.reminder_crossed())
                        : List.of(sentence, words.reminder_crossed()),
                words.pay_now());
    }

    private String refunded() {
        var amount = figures.money(amountOf("amount"));
        var way = event().flatMap(e -> details.payment().refunds().stream()
                .filter(r -> r.id().toString().equals(e.text("refund")))
                .findFirst());
        return switch (way.map(Refund::way).orElse(Refund.Way.ORIGINAL)) {
            case ORIGINAL -> words.refunded_text(amount);
            case TRANSFER -> words.refunded_by_transfer(amount);
            case CREDIT -> words.refunded_as_credit(amount);
            case EXCHANGE -> words.refunded_as_goods(amount);
        };
    }

    private List<String> placed() {
        var sentences = new ArrayList<>(List.of(words.placed_text()));
        details.receivable().ifPresent(owed -> sentences.add(words.pay_on_invoice(owed.days())));
        if (order.method() == PaymentMethod.CASH_ON_DELIVERY)
            sentences.add(words.pay_courier(figures.money(order.totals().total())));
        if (!awaitsMoney()) return sentences;
        if (paysOnline()) sentences.add(words.pay_online(methodName(order.method())));
        order.payBefore().ifPresent(until -> sentences.add(words.pay_before(figures.moment(until))));
        return sentences;
    }

    private String paid() {
        var amount = figures.money(amountOf("amount"));
        if (order.state() == OrderState.CANCELLED) return words.paid_too_late_text(amount);
        if (order.method() == PaymentMethod.ON_INVOICE) return words.paid_on_invoice_text(amount);
        if (order.method().isPostpaid() || order.method() == PaymentMethod.CASH)
            return words.paid_on_delivery_text(amount);
        var method = event().map(e -> PaymentMethod.valueOf(e.text("method"))).orElse(order.method());
        return words.paid_text(amount, methodName(method));
    }

    private List<String> cancelled() {
        var byCustomer =
                event().filter(e -> Boolean.parseBoolean(e.text("byCustomer"))).isPresent();
        var sentences = new ArrayList<>(List.of(byCustomer ? words.cancelled_by_you() : words.cancelled_by_shop()));
        if (!byCustomer)
            event().map(e -> e.text("reason"))
                    .filter(r -> !r.isBlank())
                    .map(why -> why.equals(DecideReview.REFUSED) ? words.cancelled_review() : words.reason(why))
                    .ifPresent(sentences::add);
        if (details.payment().refunded().isPositive()) sentences.add(words.money_goes_back());
        return sentences;
    }

    private boolean awaitsMoney() {
        return order.state() == OrderState.PLACED && order.awaitsMoney();
    }

    /** The order's page leads on to paying, and the mail itself cannot say more. */
    private boolean paysOnline() {
        return awaitsMoney() && transfer().isEmpty() && order.method() != PaymentMethod.EXCHANGE;
    }

    /** The event this message is about. */
    private Optional<RecordedEvent> event() {
        return details.timeline().stream()
                .filter(e -> e.id().equals(message.event()))
                .findFirst();
    }

    /** The number of the invoice or credit note the message brings. */
    private String paper() {
        return textOf("number");
    }

    private String textOf(String name) {
        return event().map(e -> e.text(name)).orElse("");
    }

    private Money amountOf(String name) {
        return event().map(e -> (Map<?, ?>) e.data().get(name))
                .map(m -> new Money(
                        ((Number) m.get("amount")).longValue(), CurrencyUnit.of(String.valueOf(m.get("currency")))))
                .orElse(order.totals().total());
    }

    private List<MailView.Step> steps() {
        if (order.state() == OrderState.CANCELLED) return List.of();
        var paid = new MailView.Step(words.paid_label(), order.payment().isSettled());
        var shipped =
                new MailView.Step(words.shipped_label(), order.lines().stream().anyMatch(l -> !l.shipped()
                        .isZero()));
        var delivered =
                new MailView.Step(words.delivered_label(), order.deliveredAt().isPresent());
        var placed = new MailView.Step(words.placed_label(), true);
        return order.method().isPostpaid()
                ? List.of(placed, shipped, delivered, paid)
                : List.of(placed, paid, shipped, delivered);
    }

    private Optional<MailView.Transfer> transfer() {
        if (!awaitsMoney()) return Optional.empty();
        return details.payment()
                .open()
                .filter(a -> a.method() == PaymentMethod.BANK_TRANSFER
                        && a.instructions().containsKey("account"))
                .map(this::transfer);
    }

    private MailView.Transfer transfer(Attempt attempt) {
        var asked = figures.money(attempt.asked());
        int tail = Math.max(0, asked.length() - 3);
        return new MailView.Transfer(
                attempt.instructions().getOrDefault("bank", ""),
                attempt.instructions().get("account"),
                attempt.instructions().getOrDefault("holder", ""),
                asked.substring(0, tail),
                asked.substring(tail),
                order.payBefore().map(figures::moment).orElse(""));
    }

    /** The parcel the message is about, or all that left. */
    private List<MailView.Parcel> parcels() {
        var about = event().filter(e -> e.data().containsKey("shipment")).map(e -> e.text("shipment"));
        return details.shipments().stream()
                .filter(s -> s.state() != Shipment.State.PACKED)
                .filter(s -> about.isEmpty() || about.get().equals(s.id().toString()))
                .map(s -> new MailView.Parcel(
                        s.courier(),
                        s.trackingNumber(),
                        s.pieces().entrySet().stream()
                                .map(p -> piece(p.getKey(), p.getValue()))
                                .toList()))
                .toList();
    }

    private String piece(Sku sku, Quantity quantity) {
        var line = order.lines().stream().filter(l -> l.sku().equals(sku)).findFirst();
        var title = line.map(OrderLine::title).orElse(sku.value());
        var options = line.map(OrderLine::optionText).filter(o -> !o.isBlank()).map(o -> " (" + o + ")");
        return quantity + " × " + title + options.orElse("");
    }

    private MailView.Line line(OrderLine line) {
        return new MailView.Line(
                line.title(),
                line.optionText(),
                String.valueOf(line.quantity()),
                figures.money(line.unitPrice()),
                figures.money(line.total()));
    }

    private MailView.Sums sums() {
        var totals = order.totals();
        return new MailView.Sums(
                figures.money(totals.goods()),
                figures.money(totals.shipping()),
                figures.money(totals.total()),
                totals.tax().isZero() ? Optional.empty() : Optional.of(tax(totals)));
    }

    private String tax(Totals totals) {
        var amount = figures.money(totals.tax());
        return totals.taxIncluded()
                ? words.including(totals.taxName(), amount)
                : words.plus_tax(totals.taxName(), amount);
    }

    private List<String> address() {
        return order.shipTo()
                .map(a -> Stream.of(
                                a.recipient(),
                                a.street(),
                                a.village().village() + ", " + a.village().district(),
                                a.village().regency() + ", " + a.village().province() + " " + a.postalCode(),
                                a.phone().toString())
                        .toList())
                .orElse(List.of(words.pick_up()));
    }

    private String methodName(PaymentMethod method) {
        return switch (method) {
            case BANK_TRANSFER -> words.bank_transfer();
            case VIRTUAL_ACCOUNT -> words.virtual_account();
            case CARD -> words.card();
            case EWALLET -> words.ewallet();
            case QRIS -> words.qris();
            case PAYPAL -> words.paypal();
            case CASH_ON_DELIVERY -> words.cash_on_delivery();
            case CASH -> words.cash();
            case ON_INVOICE -> words.on_invoice();
            case STORE_CREDIT -> words.store_credit();
            case EXCHANGE -> words.exchange();
        };
    }
}
