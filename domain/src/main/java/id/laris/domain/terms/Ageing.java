package id.laris.domain.terms;

import id.laris.domain.shared.CurrencyUnit;
import id.laris.domain.shared.Money;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What is open, by how long it is overdue. The bands always add up to what is open altogether. */
public record Ageing(Map<AgeBand, Money> bands) {
    public static final Ageing NOTHING = new Ageing(Map.of());

    public Ageing {
        var all = new EnumMap<AgeBand, Money>(AgeBand.class);
        for (var band : AgeBand.values()) all.put(band, bands.getOrDefault(band, Money.zero(CurrencyUnit.IDR)));
        bands = Collections.unmodifiableMap(all);
    }

    public Ageing plus(AgeBand band, Money open) {
        var sums = new EnumMap<>(bands);
        sums.merge(band, open, Money::plus);
        return new Ageing(sums);
    }

    public Ageing plus(Ageing other) {
        var sums = this;
        for (var band : other.bands.entrySet()) sums = sums.plus(band.getKey(), band.getValue());
        return sums;
    }

    public Money in(AgeBand band) {
        return bands.get(band);
    }

    public Money open() {
        return Money.sum(List.copyOf(bands.values()), CurrencyUnit.IDR);
    }

    public Money overdue() {
        return open().minus(in(AgeBand.NOT_DUE));
    }
}
