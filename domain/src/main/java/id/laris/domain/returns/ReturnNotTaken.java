package id.laris.domain.returns;

import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Refusal;
import id.laris.domain.shared.Sku;
import java.time.LocalDate;
import java.util.Map;

/** The policy does not take these goods back. The code says which of its rules. */
public final class ReturnNotTaken extends Refusal {
    private ReturnNotTaken(String code, String message, Map<String, Object> details) {
        super(Kind.CONFLICT, code, message, details);
    }

    static ReturnNotTaken notDelivered() {
        return new ReturnNotTaken("return-not-delivered", "The goods are not delivered", Map.of());
    }

    static ReturnNotTaken windowClosed(int days, LocalDate last) {
        return new ReturnNotTaken(
                "return-window-closed",
                "Goods come back within %d days, until %s".formatted(days, last),
                Map.of("days", days, "until", last.toString()));
    }

    static ReturnNotTaken reason(ReturnReason reason) {
        return new ReturnNotTaken(
                "return-reason-not-taken",
                "Goods are not taken back because of " + reason,
                Map.of("reason", reason.name()));
    }

    static ReturnNotTaken finalSale(Sku sku) {
        return new ReturnNotTaken("return-final-sale", sku + " was sold without return", Map.of("sku", sku.value()));
    }

    static ReturnNotTaken photosNeeded(ReturnReason reason) {
        return new ReturnNotTaken(
                "return-photos-needed", "A photo has to show " + reason, Map.of("reason", reason.name()));
    }

    static ReturnNotTaken moreThanDelivered(Sku sku, Quantity left, Quantity wanted) {
        return new ReturnNotTaken(
                "more-than-delivered",
                "%s of %s can still come back, %s wanted".formatted(left, sku, wanted),
                Map.of("sku", sku.value(), "left", left.value(), "wanted", wanted.value()));
    }
}
