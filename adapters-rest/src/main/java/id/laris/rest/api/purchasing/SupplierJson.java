package id.laris.rest.api.purchasing;

import id.laris.application.purchasing.ShowSupplier;
import id.laris.application.purchasing.SupplierForm;
import id.laris.domain.purchasing.PriceBreak;
import id.laris.domain.purchasing.Supplier;
import id.laris.domain.purchasing.SupplierId;
import id.laris.domain.purchasing.SupplierPrice;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Language;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import id.laris.rest.api.shared.Asked;
import id.laris.rest.api.shared.JsonRequest;
import id.laris.rest.api.shared.MoneyView;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Suppliers as they are written in JSON. */
final class SupplierJson {
    private SupplierJson() {}

    @Schema(name = "Supplier")
    record SupplierView(
            String id,
            String name,

            @Schema(description = "Whom to talk to") String contact,

            @Schema(nullable = true) String email,
            @Schema(nullable = true) String phone,

            @Schema(enumeration = {"id", "en"}) String language,

            @Schema(description = "Days from the order to the delivery")
            int leadDays,

            MoneyView minimumOrder,

            @Schema(description = "What one order costs whatever its lines, such as freight")
            MoneyView orderCost,

            boolean active) {
        static SupplierView of(Supplier supplier) {
            return new SupplierView(
                    supplier.id().toString(),
                    supplier.name(),
                    supplier.contact().person(),
                    supplier.contact().email().map(Object::toString).orElse(null),
                    supplier.contact().phone().map(Object::toString).orElse(null),
                    supplier.language().tag(),
                    supplier.leadDays(),
                    MoneyView.of(supplier.minimumOrder()),
                    MoneyView.of(supplier.orderCost()),
                    supplier.active());
        }
    }

    @Schema(name = "SupplierPrice")
    record PriceView(
            String sku,
            String supplierSku,

            @Schema(description = "Pieces that come together")
            int packSize,

            @Schema(description = "For one piece") MoneyView unitCost,

            @Schema(description = "Pieces one order must have at least")
            int minimum,

            LocalDate validFrom,

            @Schema(description = "From so many pieces on one line, each piece costs less")
            List<BreakView> breaks) {
        static PriceView of(SupplierPrice price) {
            return new PriceView(
                    price.sku().value(),
                    price.supplierSku(),
                    price.packSize(),
                    MoneyView.of(price.unitCost()),
                    price.minimum().value(),
                    price.validFrom(),
                    price.breaks().stream().map(BreakView::of).toList());
        }
    }

    @Schema(name = "SupplierPriceBreak")
    record BreakView(
            @Schema(description = "Pieces on one line of an order, 2 or more")
            Integer from,

            @Schema(description = "For each of them, the first ones included")
            MoneyView unitCost) {
        static BreakView of(PriceBreak step) {
            return new BreakView(step.from().value(), MoneyView.of(step.unitCost()));
        }

        PriceBreak toBreak() {
            if (from == null || unitCost == null) throw new Invalid("breaks", null, "pieces and a cost");
            return new PriceBreak(Quantity.of(from), unitCost.toMoney());
        }
    }

    @Schema(name = "SupplierFile")
    record FileView(SupplierView supplier, List<PriceView> prices) {
        static FileView of(ShowSupplier.SupplierFile file) {
            return new FileView(
                    SupplierView.of(file.supplier()),
                    file.prices().stream().map(PriceView::of).toList());
        }
    }

    @Schema(name = "SupplierRequest", description = "What is left out is empty, zero, or not known")
    record SupplierRequest(
            String name,
            String contact,
            String email,
            String phone,

            @Schema(
                    description = "In which it is written to; id when absent",
                    enumeration = {"id", "en"})
            String language,

            Integer leadDays,
            MoneyView minimumOrder,

            @Schema(description = "What one order costs whatever its lines; nothing when absent")
            MoneyView orderCost,

            @Schema(description = "True when absent") Boolean active)
            implements JsonRequest {
        SupplierForm form() {
            return new SupplierForm(
                    name,
                    contact,
                    email,
                    phone,
                    Asked.choice("language", language, Language.class).orElse(Language.ID),
                    leadDays == null ? 0 : leadDays,
                    minimumOrder == null ? 0 : minimumOrder.toMoney().minorUnits(),
                    orderCost == null ? 0 : orderCost.toMoney().minorUnits(),
                    active == null || active);
        }
    }

    @Schema(name = "SupplierPricesRequest")
    record PricesRequest(@Schema(description = "1 to 5,000") List<PriceRequest> prices) implements JsonRequest {
        List<SupplierPrice> of(SupplierId supplier) {
            if (prices == null) throw new Invalid("prices", null, "a list of prices");
            return prices.stream()
                    .map(price -> {
                        if (price == null) throw new Invalid("prices", null, "prices");
                        return price.of(supplier);
                    })
                    .toList();
        }
    }

    @Schema(name = "SupplierPriceRequest")
    record PriceRequest(
            String sku,
            String supplierSku,
            @Schema(description = "1 when absent") Integer packSize,
            @Schema(description = "For one piece") MoneyView unitCost,
            @Schema(description = "1 when absent") Integer minimum,
            @Schema(examples = "2026-11-22") String validFrom,

            @Schema(description = "Quantities rise, costs fall; at most 10, none when absent")
            List<BreakView> breaks) {
        SupplierPrice of(SupplierId supplier) {
            if (unitCost == null) throw new Invalid("unitCost", null, "an amount");
            if (breaks != null && breaks.contains(null)) throw new Invalid("breaks", null, "pieces and a cost");
            return new SupplierPrice(
                    supplier,
                    new Sku(sku),
                    supplierSku,
                    packSize == null ? 1 : packSize,
                    unitCost.toMoney(),
                    Quantity.of(minimum == null ? 1 : minimum),
                    day("validFrom", validFrom),
                    breaks == null
                            ? List.of()
                            : breaks.stream().map(BreakView::toBreak).toList());
        }
    }

    static LocalDate day(String name, String given) {
        try {
            if (given == null || !given.matches("\\d{4}-\\d\\d-\\d\\d")) throw new DateTimeParseException("day", "", 0);
            return LocalDate.parse(given);
        } catch (DateTimeParseException noDay) {
            throw new Invalid(name, given, "a day such as 2026-11-22");
        }
    }

    static Money rupiah(MoneyView given) {
        return given == null ? Money.rupiah(0) : given.toMoney();
    }
}
