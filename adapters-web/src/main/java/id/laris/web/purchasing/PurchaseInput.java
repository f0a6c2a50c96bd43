package id.laris.web.purchasing;

import id.laris.application.purchasing.PurchaseForm;
import id.laris.domain.purchasing.PurchaseLine;
import id.laris.domain.purchasing.PurchaseOrder;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.WarehouseCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;

/** The form of a purchase order, as it was typed. */
public class PurchaseInput {
    /** All as typed; a line without a SKU is room for one. */
    public record Line(String sku, String quantity, String cost, String expected) {
        static Line of(PurchaseLine line) {
            return new Line(
                    line.sku().value(),
                    line.ordered().toString(),
                    Long.toString(line.unitCost().minorUnits()),
                    line.expected().toString());
        }
    }

    private static final int FEWEST_LINES = 5;
    private static final int SPARE_LINES = 3;

    @RestForm("pemasok")
    String supplier;

    @RestForm("versi")
    String version;

    @RestForm("gudang")
    String warehouse;

    @RestForm("sku")
    List<String> skus = List.of();

    @RestForm("jumlah")
    List<String> quantities = List.of();

    @RestForm("harga")
    List<String> costs = List.of();

    @RestForm("tiba")
    List<String> days = List.of();

    @RestForm("ongkos")
    String freight;

    @RestForm("biaya")
    String otherCosts;

    @RestForm("catatan")
    String note;

    static PurchaseInput of(PurchaseOrder order) {
        var input = new PurchaseInput();
        var lines = order.lines().stream().map(Line::of).toList();
        input.version = Long.toString(order.version());
        input.warehouse = order.warehouse().value();
        input.skus = lines.stream().map(Line::sku).toList();
        input.quantities = lines.stream().map(Line::quantity).toList();
        input.costs = lines.stream().map(Line::cost).toList();
        input.days = lines.stream().map(Line::expected).toList();
        input.freight = Long.toString(order.freight().minorUnits());
        input.otherCosts = Long.toString(order.otherCosts().minorUnits());
        input.note = order.note();
        return input;
    }

    PurchaseForm form() {
        var lines = typed().stream()
                .map(line -> new PurchaseForm.Line(
                        new Sku(line.sku()),
                        Fields.maybeNumber("quantity", line.quantity())
                                .orElseThrow(() -> new Invalid("quantity", "", "pieces")),
                        Fields.maybeNumber("unitCost", line.cost()),
                        Fields.maybeDay("expected", line.expected())))
                .toList();
        return new PurchaseForm(
                new WarehouseCode(warehouse),
                lines,
                Fields.number("freight", freight),
                Fields.number("otherCosts", otherCosts),
                note);
    }

    Optional<Long> seen() {
        return Fields.maybeNumber("versi", version);
    }

    private List<Line> typed() {
        var lines = new ArrayList<Line>();
        for (int i = 0; i < skus.size(); i++)
            if (!skus.get(i).isBlank()) lines.add(new Line(skus.get(i), at(quantities, i), at(costs, i), at(days, i)));
        return lines;
    }

    private static String at(List<String> values, int place) {
        return place < values.size() ? values.get(place) : "";
    }

    /** What was typed, and room for more. */
    public List<Line> getLines() {
        var lines = new ArrayList<>(typed());
        int room = Math.max(FEWEST_LINES, lines.size() + SPARE_LINES);
        while (lines.size() < room) lines.add(new Line("", "", "", ""));
        return lines;
    }

    public String getVersion() {
        return text(version);
    }

    public String getWarehouse() {
        return text(warehouse);
    }

    public String getFreight() {
        return text(freight);
    }

    public String getOtherCosts() {
        return text(otherCosts);
    }

    public String getNote() {
        return text(note);
    }

    private static String text(String typed) {
        return typed == null ? "" : typed;
    }
}
