package id.laris.application.shipping;

import id.laris.application.UseCase;
import id.laris.application.catalogue.Products;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.Requires;
import id.laris.application.stock.Bins;
import id.laris.domain.catalogue.Offer;
import id.laris.domain.identity.Permission;
import id.laris.domain.order.OrderNumber;
import id.laris.domain.shared.OrderId;
import id.laris.domain.shared.Sku;
import id.laris.domain.shipping.Stop;
import id.laris.domain.shipping.Wave;
import id.laris.domain.shipping.WaveNumber;
import id.laris.domain.stock.BinCode;
import id.laris.domain.stock.HomeBin;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A wave as it is walked: by bin in walking order, then what has no home, each by SKU. */
@UseCase
@Requires(Permission.PROCESS_ORDERS)
public final class ShowWave {
    /** @param numbers of its orders */
    public record Walk(Wave wave, Map<OrderId, OrderNumber> numbers, List<Place> places) {}

    /** @param bin empty for what has no home; @param title empty when the SKU is not on sale any more */
    public record Place(Optional<BinCode> bin, Stop stop, String title, String option) {}

    private final Waves waves;
    private final Bins bins;
    private final Products products;
    private final CurrentActor current;

    public ShowWave(Waves waves, Bins bins, Products products, CurrentActor current) {
        this.waves = waves;
        this.bins = bins;
        this.products = products;
        this.current = current;
    }

    /** @throws id.laris.domain.shared.Missing wave-not-found */
    public Walk show(WaveNumber number) {
        var shown = waves.get(number);
        var wave = shown.wave();
        current.actor().requireWorksIn(wave.warehouse());
        var stops = new TreeMap<Sku, Stop>();
        wave.stops().forEach(stop -> stops.put(stop.sku(), stop));
        var offers = products.offers(stops.keySet());
        var places = new ArrayList<Place>();
        for (HomeBin home : bins.homes(stops.keySet()))
            if (home.warehouse().equals(wave.warehouse()))
                places.add(place(Optional.of(home.bin()), stops.remove(home.sku()), offers));
        stops.values().forEach(stop -> places.add(place(Optional.empty(), stop, offers)));
        return new Walk(wave, shown.numbers(), places);
    }

    private static Place place(Optional<BinCode> bin, Stop stop, Map<Sku, Offer> offers) {
        var offer = Optional.ofNullable(offers.get(stop.sku()));
        return new Place(
                bin,
                stop,
                offer.map(Offer::title).orElse(""),
                offer.map(Offer::optionText).orElse(""));
    }
}
