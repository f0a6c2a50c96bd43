package id.laris.web.order;

import id.laris.application.shared.InvalidFields;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.Refusal;
import id.laris.web.shared.Formats;
import id.laris.web.shared.Visitor;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Says refusals of a checkout in the visitor's language, each with what to do about it. */
@Singleton
class CheckoutWords {
    /** The order of the form, so that the first mistake listed is the first one seen. */
    private static final List<String> FIELDS = List.of(
            "name",
            "email",
            "phone",
            "village",
            "street",
            "postalCode",
            "recipient",
            "recipientPhone",
            "shippingOption",
            "paymentMethod",
            "note");

    private final Visitor visitor;

    CheckoutWords(Visitor visitor) {
        this.visitor = visitor;
    }

    Map<String, String> of(InvalidFields wrong) {
        var said = new LinkedHashMap<String, String>();
        FIELDS.stream().filter(wrong.fields()::containsKey).forEach(field -> said.put(field, ofField(field)));
        // One choice of the form names both.
        if (wrong.fields().containsKey("paymentChannel")) said.put("paymentMethod", say().wrong_method());
        return said;
    }

    /** The field a refusal is about; empty when it is about the order as a whole. */
    Optional<String> fieldOf(Refusal refusal) {
        return switch (refusal.code()) {
            case "shipping-not-offered" -> Optional.of("shippingOption");
            case "payment-method-not-offered", "terms-stopped", "terms-overdue", "terms-limit-passed", "pay-first" ->
                Optional.of("paymentMethod");
            default -> Optional.empty();
        };
    }

    String of(Refusal refusal) {
        return switch (refusal.code()) {
            case "shipping-not-offered" -> say().wrong_shipping();
            case "payment-method-not-offered" -> say().wrong_method();
            case "pay-first" -> say().pay_first();
            case "order-not-taken" -> say().not_taken();
            case "terms-stopped" -> say().terms_stopped();
            case "terms-overdue" ->
                say().terms_overdue(Formats.day(
                        LocalDate.parse(String.valueOf(refusal.details().get("since"))),
                        Locale.forLanguageTag(visitor.getLanguage().tag())));
            case "terms-limit-passed" -> say().terms_limit(rupiah(refusal, "limit"), rupiah(refusal, "open"));
            case "not-enough-stock", "cart-changed" -> say().cart_changed();
            case "idempotency-key-reused" -> say().ordered_already();
            default -> say().try_again();
        };
    }

    private static String rupiah(Refusal refusal, String name) {
        return refusal.details().get(name) instanceof Number amount
                ? Formats.text(Money.rupiah(amount.longValue()))
                : "";
    }

    private String ofField(String field) {
        return switch (field) {
            case "name" -> say().wrong_name();
            case "email" -> say().wrong_email();
            case "phone", "recipientPhone" -> say().wrong_phone();
            case "recipient" -> say().wrong_recipient();
            case "village" -> say().wrong_village();
            case "street" -> say().wrong_street();
            case "postalCode" -> say().wrong_postal_code();
            case "shippingOption" -> say().wrong_shipping();
            case "paymentMethod" -> say().wrong_method();
            default -> say().wrong_note();
        };
    }

    private CheckoutMessages say() {
        return MessageBundles.get(
                CheckoutMessages.class,
                Localized.Literal.of(visitor.getLanguage().tag()));
    }
}
