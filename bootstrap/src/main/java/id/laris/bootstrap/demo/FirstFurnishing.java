package id.laris.bootstrap.demo;

import id.laris.application.identity.SystemWork;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** On the first start, before the door opens. */
@Singleton
class FirstFurnishing {
    /** What an empty shop gets: the demo, only what it needs to take orders, or nothing (tests furnish for themselves). */
    enum Furniture {
        DEMO,
        BARE,
        NONE
    }

    private static final Logger LOG = Logger.getLogger("Laris");

    private final DemoShop shop;
    private final SystemWork system;
    private final Furniture furniture;

    FirstFurnishing(DemoShop shop, SystemWork system, @ConfigProperty(name = "laris.first-start") Furniture furniture) {
        this.shop = shop;
        this.system = system;
        this.furniture = furniture;
    }

    void furnish(@Observes StartupEvent started) {
        switch (furniture) {
            case DEMO -> fill();
            case BARE -> system.run(shop::furnish);
            case NONE -> {}
        }
    }

    private void fill() {
        long began = System.nanoTime();
        system.call(shop::fill)
                .ifPresent(filled -> LOG.infof(
                        "Toko contoh diisi: %d produk, %d varian, %d pesanan setahun terakhir (%d ms)",
                        filled.products(),
                        filled.variants(),
                        filled.orders(),
                        (System.nanoTime() - began) / 1_000_000));
    }
}
