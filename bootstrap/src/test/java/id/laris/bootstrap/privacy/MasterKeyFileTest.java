package id.laris.bootstrap.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.application.privacy.MasterKey;
import id.laris.application.privacy.MasterKeyContract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MasterKeyFileTest implements MasterKeyContract {
    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("keys/master-key.json");
    }

    @Override
    public MasterKey masterKey() {
        return new MasterKeyFile(file());
    }

    @Override
    public MasterKey anotherMasterKey() {
        return new MasterKeyFile(folder.resolve("other/master-key.json"));
    }

    @Test
    void the_file_made_first_serves_every_later_start_and_only_its_owner_reads_it() throws IOException {
        var sealed = masterKey().seal(KEY, "fields");

        assertThat(new MasterKeyFile(file()).open(sealed, "fields")).isEqualTo(KEY);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
        try (var files = Files.list(file().getParent())) {
            assertThat(files).containsExactly(file());
        }
    }

    @Test
    void without_its_file_it_opens_nothing_and_makes_no_new_one() {
        var sealed = anotherMasterKey().seal(KEY, "fields");

        assertThatThrownBy(() -> masterKey().open(sealed, "fields"))
                .isInstanceOf(MasterKey.DoesNotOpen.class)
                .hasMessageContaining(file().toString());
        assertThat(file()).doesNotExist();
    }

    @Test
    void instances_that_start_together_agree_on_one_key() throws Exception {
        var together = new CountDownLatch(1);
        var sealed = ConcurrentHashMap.<byte[]>newKeySet();
        try (var starts = new AutoCloseableExecutor()) {
            for (int i = 0; i < 8; i++)
                starts.pool.submit(() -> {
                    together.await();
                    return sealed.add(new MasterKeyFile(file()).seal(KEY, "fields"));
                });
            together.countDown();
        }

        var opened = new HashSet<String>();
        sealed.forEach(s -> opened.add(new String(masterKey().open(s, "fields"))));
        assertThat(sealed).hasSize(8);
        assertThat(opened).containsExactly(new String(KEY));
    }

    private static final class AutoCloseableExecutor implements AutoCloseable {
        private final java.util.concurrent.ExecutorService pool = Executors.newFixedThreadPool(8);

        @Override
        public void close() throws InterruptedException {
            pool.shutdown();
            assertThat(pool.awaitTermination(20, java.util.concurrent.TimeUnit.SECONDS))
                    .isTrue();
        }
    }
}
