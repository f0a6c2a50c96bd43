package id.laris.persistence.order;

import com.fasterxml.jackson.core.type.TypeReference;
import id.laris.domain.order.Totals;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.Percentage;
import id.laris.domain.tax.TaxClass;
import id.laris.domain.tax.TaxShare;
import id.laris.persistence.shared.Json;
import java.math.BigDecimal;
import java.util.List;

/** What one class of tax came to on an order, as it lies in JSON. */
record TaxColumn(
        String taxClass, String name, BigDecimal rate, int baseNumerator, int baseDenominator, long net, long tax) {
    private static final TypeReference<List<TaxColumn>> ALL = new TypeReference<>() {};

    static String of(Totals totals) {
        return Json.write(totals.taxes().stream()
                .map(share -> new TaxColumn(
                        share.taxClass().name(),
                        share.name(),
                        share.rate().value(),
                        share.baseNumerator(),
                        share.baseDenominator(),
                        share.net().minorUnits(),
                        share.tax().minorUnits()))
                .toList());
    }

    static List<TaxShare> shares(String json) {
        return Json.read(json, ALL).stream()
                .map(share -> new TaxShare(
                        TaxClass.valueOf(share.taxClass()),
                        share.name(),
                        new Percentage(share.rate()),
                        share.baseNumerator(),
                        share.baseDenominator(),
                        Money.rupiah(share.net()),
                        Money.rupiah(share.tax())))
                .toList();
    }
}
