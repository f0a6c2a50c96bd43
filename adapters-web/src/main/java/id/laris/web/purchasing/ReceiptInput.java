package id.laris.web.purchasing;

import id.laris.application.purchasing.ReceiveGoods;
import id.laris.domain.purchasing.PurchaseNumber;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.WarehouseCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;

/** What somebody who unpacks goods has typed and scanned so far. Nothing of it is kept before it is saved. */
public class ReceiptInput {
    /** All as typed. */
    public record Line(String sku, String good, String damaged, String cost) {
        /** One good piece more. */
        Line scanned() {
            return new Line(sku, Long.toString(Fields.number("quantity", good) + 1), damaged, cost);
        }
    }

    @RestForm("kunci")
    String key;

    @RestForm("pesanan")
    String purchase;

    @RestForm("gudang")
    String warehouse;

    @RestForm("surat")
    String deliveryNote;

    @RestForm("sku")
    List<String> skus = List.of();

    @RestForm("bagus")
    List<String> good = List.of();

    @RestForm("rusak")
    List<String> damaged = List.of();

    @RestForm("harga")
    List<String> costs = List.of();

    @RestForm("ongkos")
    String freight;

    @RestForm("lebih")
    String acceptOver;

    @RestForm("pindai")
    String scan;

    @RestForm("langkah")
    String step;

    static ReceiptInput of(Optional<PurchaseNumber> purchase) {
        var input = new ReceiptInput();
        input.purchase = purchase.map(PurchaseNumber::value).orElse("");
        return input;
    }

    Optional<PurchaseNumber> purchase() {
        return text(purchase).isBlank() ? Optional.empty() : Optional.of(OfficePurchasePages.purchase(purchase));
    }

    boolean isScan() {
        return "pindai".equals(step);
    }

    ReceiveGoods.Command command() {
        return new ReceiveGoods.Command(
                purchase(),
                text(warehouse).isBlank() ? Optional.empty() : Optional.of(new WarehouseCode(warehouse)),
                text(deliveryNote),
                lines().stream()
                        .map(line -> new ReceiveGoods.Line(
                                new Sku(line.sku()),
                                Fields.number("quantity", line.good()),
                                Fields.number("quantity", line.damaged()),
                                Fields.maybeNumber("unitCost", line.cost())))
                        .toList(),
                Fields.number("freight", freight),
                acceptOver != null);
    }

    /** Those with a SKU. */
    List<Line> lines() {
        var lines = new ArrayList<Line>();
        for (int i = 0; i < skus.size(); i++)
            if (!skus.get(i).isBlank())
                lines.add(new Line(skus.get(i).strip(), at(good, i), at(damaged, i), at(costs, i)));
        return lines;
    }

    private static String at(List<String> values, int place) {
        return place < values.size() ? values.get(place) : "";
    }

    public String getWarehouse() {
        return text(warehouse);
    }

    public String getDeliveryNote() {
        return text(deliveryNote);
    }

    public String getFreight() {
        return text(freight);
    }

    private static String text(String typed) {
        return typed == null ? "" : typed;
    }
}
