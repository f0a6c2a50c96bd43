package id.laris.bootstrap.demo;

import id.laris.application.identity.SystemWork;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** On the first start, before the door opens: the demo shop, or an empty one that can take orders. */
@Singleton
class FirstFurnishing {
    private static final Logger LOG = Logger.getLogger("Laris");

    private final DemoShop shop;
    private final DemoFloor floor;
    private final DemoVisits visits;
    private final SystemWork system;
    private final boolean furnish;
    private final boolean demo;

    FirstFurnishing(
            DemoShop shop,
            DemoFloor floor,
            DemoVisits visits,
            SystemWork system,
            @ConfigProperty(name = "laris.furnish") boolean furnish,
            @ConfigProperty(name = "laris.demo") boolean demo) {
        this.shop = shop;
        this.floor = floor;
        this.visits = visits;
        this.system = system;
        this.furnish = furnish;
        this.demo = demo;
    }

    void furnish(@Observes StartupEvent started) {
        if (!furnish) return;
        if (demo) fill();
        else system.run(shop::furnish);
    }

    private void fill() {
        long began = System.nanoTime();
        system.call(shop::fill).ifPresent(filled -> {
            system.run(() -> floor.fill(filled.goods()));
            system.run(() -> visits.tell(filled.goods(), filled.stories()));
            LOG.infof(
                    "Toko contoh diisi: %d produk, %d varian, %d pesanan setahun terakhir (%d ms)",
                    filled.products(), filled.variants(), filled.orders(), (System.nanoTime() - began) / 1_000_000);
        });
    }
}
