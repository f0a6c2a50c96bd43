package id.laris.web;

import id.laris.application.shared.MovableClock;
import id.laris.application.shared.ShopSettings;
import id.laris.application.shared.TestShop;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Singleton;
import java.time.Clock;

/** What the machine supplies in production. */
class TestWiring {
    /** One bean of two types: tests move it, use cases read it. */
    @Produces
    @Singleton
    @Typed({Clock.class, MovableClock.class})
    MovableClock clock() {
        return new MovableClock();
    }

    @Produces
    @Singleton
    ShopSettings settings() {
        return TestShop.SETTINGS;
    }
}
