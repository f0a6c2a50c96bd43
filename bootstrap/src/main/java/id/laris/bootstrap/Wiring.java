package id.laris.bootstrap;

import id.laris.application.shared.ShopSettings;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** What the use cases get from the machine and the configuration they run with. */
class Wiring {
    @Produces
    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }

    @Produces
    @Singleton
    ShopSettings shopSettings(ShopConfiguration configuration) {
        return configuration.settings();
    }
}
