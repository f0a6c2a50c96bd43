package id.laris.bootstrap;

import id.laris.application.shared.ShopSettings;
import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/** Tells whoever started the shop where it is. */
@Singleton
class StartNotice {
    private static final Logger LOG = Logger.getLogger("Laris");

    private final ShopSettings shop;

    StartNotice(ShopSettings shop) {
        this.shop = shop;
    }

    void tell(@ObservesAsync HttpServerStart started) {
        LOG.infof("%s buka di %s (back office: %s/admin)", shop.name(), shop.publicUrl(), shop.publicUrl());
    }
}
