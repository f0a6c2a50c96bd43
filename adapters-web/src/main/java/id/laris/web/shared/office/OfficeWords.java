package id.laris.web.shared.office;

import id.laris.application.shared.InvalidFields;
import id.laris.domain.identity.NotAllowed;
import id.laris.domain.identity.SecondFactorNeeded;
import id.laris.domain.order.OrderLine;
import id.laris.domain.payment.WrongAmount;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.Refusal;
import id.laris.domain.stock.NotEnoughStock;
import id.laris.web.shared.Formats;
import id.laris.web.shared.Visitor;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.stream.Collectors;

/** Puts refusals into words for the person at the desk: what is wrong and what to do next. */
@Singleton
public class OfficeWords {
    private final Visitor visitor;

    OfficeWords(Visitor visitor) {
        this.visitor = visitor;
    }

    /** A message bundle in the language of this page. */
    public <T> T in(Class<T> bundle) {
        return MessageBundles.get(
                bundle, Localized.Literal.of(visitor.getLanguage().tag()));
    }

    public Typed refused(String form, Map<String, String> values, Refusal refusal) {
        return new Typed(form, values, of(refusal));
    }

    /** Whether a refusal is not about what was typed: there is no right, or the second factor is to be given first. */
    public boolean isNoForms(Refusal refusal) {
        return refusal instanceof NotAllowed || refusal instanceof SecondFactorNeeded;
    }

    /** It is told in other words than those here: to be counted all the same. */
    public void note(Refusal refusal) {
        visitor.wasRefused(refusal.code());
    }

    public String of(Refusal refusal) {
        note(refusal);
        var say = in(OfficeMessages.class);
        if (refusal instanceof InvalidFields) return say.wrong_fields();
        if (refusal instanceof NotEnoughStock shortage) return say.refused_not_enough(shortLines(shortage));
        if (refusal instanceof WrongAmount)
            return say.refused_amount(amount(refusal, "asked"), amount(refusal, "arrived"));
        if (refusal instanceof OrderLine.MoreThanOrdered) return say.refused_shipped_more(detail(refusal, "sku"));
        return switch (refusal.code()) {
            case "stale-version" -> say.refused_stale();
            case "not-sent" -> say.refused_not_sent(detail(refusal, "sku"), detail(refusal, "open"));
            case "stock-take-ended" -> say.refused_take_ended();
            case "stock-take-incomplete" ->
                say.refused_take_incomplete(detail(refusal, "count"), detail(refusal, "skus"));
            case "being-counted" -> say.refused_being_counted(detail(refusal, "skus"));
            case "history-step-not-allowed" -> say.refused_history_step();
            case "stock-file-step-not-allowed" -> say.refused_stock_file_step();
            case "photo-not-a-picture" -> say.refused_photo_kind();
            case "photo-broken" -> say.refused_photo_broken();
            case "photo-too-large" -> say.refused_photo_large();
            case "photo-too-many" -> say.refused_photo_many();
            case "terms-stopped", "terms-overdue", "terms-limit-passed" -> say.refused_terms();
            case "order-under-review" -> say.refused_under_review();
            case "review-decided" -> say.refused_review_decided();
            case "order-not-taken" -> say.refused_not_taken();
            case "pay-first" -> say.refused_pay_first();
            case "second-person-needed" -> say.refused_second_person();
            case "return-step-not-allowed" -> say.refused_return_step();
            case "return-before-paid" -> say.refused_return_before_paid(detail(refusal, "order"));
            case "already-replaced" -> say.refused_already_replaced(detail(refusal, "order"));
            case "not-enough-credit" -> say.refused_credit(amount(refusal, "balance"));
            case "no-account-for-credit" -> say.refused_no_account();
            case "more-than-owed" -> say.refused_more_than_owed(amount(refusal, "owed"));
            case "more-than-missing" -> say.refused_more_than_missing(amount(refusal, "missing"));
            case "more-than-captured" -> say.refused_more_than_captured(amount(refusal, "left"));
            case "transfer-step-not-allowed" -> say.refused_transfer_step();
            case "order-step-not-allowed", "payment-step-not-allowed" -> say.refused_order_step();
            case "dispute-closed" -> say.refused_stale();
            case "already-paid" -> say.refused_paid();
            case "money-held" -> say.refused_money_held();
            case "nothing-held" -> say.refused_nothing_held();
            case "shipment-step-not-allowed" -> say.refused_parcel();
            case "shipping-not-offered" -> say.refused_shipping();
            case "payment-method-not-offered" -> say.refused_method();
            case "no-transfer-code" -> say.refused_code();
            case "empty-cart" -> say.refused_empty();
            case "too-many-saved-reports" -> say.refused_saved_reports(detail(refusal, "most"));
            case "no-report-reader" -> say.refused_no_reader(detail(refusal, "email"));
            case "saved-report-name-taken" -> say.refused_saved_name(detail(refusal, "name"));
            case "last-owner" -> say.refused_last_owner();
            case "email-taken" -> say.refused_email_taken();
            case "account-step-not-allowed" -> say.refused_account_step();
            case "role-taken" -> say.refused_role_taken();
            case "role-in-use" -> say.refused_role_in_use();
            case "role-fixed" -> say.refused_role_fixed();
            case "not-yours-to-give" -> say.refused_not_yours();
            case "nothing-to-fetch" -> say.refused_nothing_to_fetch();
            case "piece-not-wanted" ->
                "not-in-it".equals(detail(refusal, "reason"))
                        ? say.refused_piece_foreign(detail(refusal, "scanned"))
                        : say.refused_piece_enough(detail(refusal, "scanned"));
            case "parcel-on-sheet" -> say.refused_on_sheet();
            case "warehouse-taken" -> say.refused_warehouse_taken();
            case "warehouse-in-use" -> say.refused_warehouse_in_use();
            case "bin-in-use" -> say.refused_bin_in_use(detail(refusal, "bins"));
            case "idempotency-key-reused" -> say.refused_key_reused();
            case "purchase-step-not-allowed" -> say.refused_purchase_step();
            case "supplier-not-active" -> say.refused_supplier_inactive();
            case "supplier-has-no-email" -> say.refused_supplier_email();
            case "off-pack" -> say.refused_off_pack(detail(refusal, "sku"), detail(refusal, "packSize"));
            case "below-minimum-order" -> say.refused_below_order(amount(refusal, "minimum"));
            case "below-minimum-quantity" ->
                say.refused_below_quantity(detail(refusal, "sku"), detail(refusal, "minimum"));
            case "over-delivery" -> say.refused_over_delivery();
            case "sku-not-ordered" -> say.refused_not_ordered(detail(refusal, "sku"));
            default -> byKind(say, refusal);
        };
    }

    private String byKind(OfficeMessages say, Refusal refusal) {
        return switch (refusal.kind()) {
            case INVALID -> wrongField(say, detail(refusal, "field"));
            case MISSING ->
                say.refused_missing(
                        refusal.details().values().stream().map(String::valueOf).collect(Collectors.joining(", ")));
            default -> say.refused_other(refusal.code());
        };
    }

    private static String wrongField(OfficeMessages say, String field) {
        return switch (field) {
            case "reason" -> say.wrong_reason();
            case "text" -> say.wrong_text();
            case "bank", "accountNumber", "holder" -> say.wrong_account();
            case "credited" -> say.wrong_credited();
            case "note" -> say.wrong_note();
            case "promotion-kind" -> say.wrong_promotion_kind();
            case "promotion-days" -> say.wrong_promotion_days();
            case "promotion-for" -> say.wrong_promotion_aim();
            case "until" -> say.wrong_until();
            case "account" -> say.wrong_customer_account();
            case "creditLimit" -> say.wrong_limit();
            case "paymentDays" -> say.wrong_days();
            case "windowDays" -> say.wrong_window();
            case "percentage" -> say.wrong_percentage();
            case "amount", "highAmount" -> say.wrong_amount();
            case "points" -> say.wrong_points();
            case "newForDays" -> say.wrong_new_for();
            case "failures", "ordersInHour", "ordersFromOrigin", "othersAtDoor" -> say.wrong_risk_limit();
            case "holdFrom", "payFirstFrom" -> say.wrong_score();
            case "quantity", "change" -> say.wrong_quantity();
            case "lines" -> say.wrong_lines();
            case "sku" -> say.wrong_sku();
            case "warehouse" -> say.wrong_warehouse();
            case "region" -> say.wrong_region();
            case "zones" -> say.wrong_zones();
            case "hours" -> say.wrong_hours();
            case "priority" -> say.wrong_priority();
            case "capacity" -> say.wrong_capacity();
            case "bin" -> say.wrong_bin();
            case "bins" -> say.wrong_bins();
            case "csv" -> say.wrong_csv();
            case "courier" -> say.wrong_courier();
            case "trackingNumber" -> say.wrong_tracking_number();
            case "status" -> say.wrong_status();
            case "place" -> say.wrong_place();
            case "reference" -> say.wrong_reference();
            case "name" -> say.wrong_name();
            case "orderNumber" -> say.wrong_number();
            case "rate" -> say.wrong_rate();
            case "roles" -> say.wrong_roles();
            case "email" -> say.wrong_email();
            case "recipients" -> say.wrong_recipients();
            case "title" -> say.wrong_title();
            case "allowedFrom" -> say.wrong_networks();
            case "expiresAt" -> say.wrong_end();
            case "target" -> say.wrong_target();
            case "leadDays" -> say.wrong_lead_days();
            case "mostAMinute" -> say.wrong_pace();
            case "unitCost" -> say.wrong_cost();
            case "packSize" -> say.wrong_pack();
            case "breaks" -> say.wrong_breaks();
            case "validFrom", "expected" -> say.wrong_day();
            case "phone" -> say.wrong_phone();
            case "freight", "otherCosts", "minimumOrder", "orderCost" -> say.wrong_charge();
            case "minimum" -> say.wrong_quantity();
            default -> say.wrong_other(field);
        };
    }

    private static String shortLines(NotEnoughStock shortage) {
        return shortage.shortages().stream()
                .map(s -> "%s (%s/%s)".formatted(s.sku(), s.available(), s.wanted()))
                .collect(Collectors.joining(", "));
    }

    private static String amount(Refusal refusal, String name) {
        return refusal.details().get(name) instanceof Number rupiah
                ? Formats.text(Money.rupiah(rupiah.longValue()))
                : "";
    }

    private static String detail(Refusal refusal, String name) {
        return String.valueOf(refusal.details().getOrDefault(name, ""));
    }
}
