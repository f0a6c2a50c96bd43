package id.laris.bootstrap;

import id.laris.application.privacy.RetentionPolicy;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long what is not needed any more is kept ({@code LARIS_RETENTION_…}); at least a day. */
@ConfigMapping(prefix = "laris.retention")
interface RetentionConfiguration {
    @WithDefault("90d")
    Duration carts();

    @WithDefault("90d")
    Duration notices();

    @WithDefault("365d")
    Duration messages();

    @WithDefault("365d")
    Duration origins();

    @WithDefault("730d")
    Duration accounts();

    @WithDefault("730d")
    Duration settlements();

    @WithDefault("180d")
    Duration footprints();

    default RetentionPolicy policy() {
        return new RetentionPolicy(carts(), notices(), messages(), origins(), accounts(), settlements(), footprints());
    }
}
