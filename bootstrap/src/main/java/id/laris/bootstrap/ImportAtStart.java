package id.laris.bootstrap;

import id.laris.application.catalogue.ProductFileUnreadable;
import id.laris.application.catalogue.StartImport;
import id.laris.application.identity.SystemWork;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * {@code -Dlaris.import=FILE} takes in a product file at start; it is worked off in the background like any other, so starting
 * again with the same file changes nothing. A file that cannot be read does not keep the shop closed.
 */
@Singleton
class ImportAtStart {
    private static final Logger LOG = Logger.getLogger("Laris");
    /** After the shop is furnished. */
    private static final int LATE = 5_000;

    private final StartImport startImport;
    private final SystemWork system;
    private final Optional<String> file;
    private final Optional<BigDecimal> rate;

    ImportAtStart(
            StartImport startImport,
            SystemWork system,
            @ConfigProperty(name = "laris.import") Optional<String> file,
            @ConfigProperty(name = "laris.import-rate") Optional<BigDecimal> rate) {
        this.startImport = startImport;
        this.system = system;
        this.file = file;
        this.rate = rate;
    }

    void start(@Observes @Priority(LATE) StartupEvent started) {
        file.map(Path::of).ifPresent(path -> system.run(() -> take(path)));
    }

    private void take(Path path) {
        try (var content = Files.newInputStream(path)) {
            var taken =
                    startImport.start(new StartImport.Command(path.getFileName().toString(), content, false, rate));
            LOG.infof("Impor %s dimulai: %d baris (%s)", path, taken.rows(), taken.id());
        } catch (ProductFileUnreadable unreadable) {
            LOG.errorf("Impor %s tidak dimulai / import not started: %s", path, unreadable.getMessage());
        } catch (IOException | UncheckedIOException missing) {
            LOG.errorf("Berkas %s tidak terbaca / cannot be read: %s", path, missing.getMessage());
        }
    }
}
