package id.laris.rest.client.simulated;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

@ConfigMapping(prefix = "laris.gateway.simulated")
interface SimulatorSettings {
    /** Whether card, e-wallet and QRIS are offered through the simulator. */
    @WithDefault("true")
    boolean enabled();

    /** How long after the payment the notice of {@code LATE} comes. */
    @WithDefault("30s")
    Duration lateAfter();

    /** Where the shop's API answers; this very server when absent. */
    Optional<URI> shopUrl();
}
