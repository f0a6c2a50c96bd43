package id.laris.application.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

public interface ImportFilesContract {
    ImportFiles files();

    @Test
    default void what_was_stored_is_read_again_byte_for_byte_and_more_than_once() throws IOException {
        var content = bytes(700_001);
        var file = UUID.randomUUID();

        assertThat(files().store(file, new ByteArrayInputStream(content), 1_000_000))
                .isEqualTo(content.length);

        for (int i = 0; i < 2; i++)
            try (var in = files().open(file)) {
                assertThat(in.readAllBytes()).isEqualTo(content);
            }
    }

    @Test
    default void an_empty_file_is_a_file() throws IOException {
        var file = UUID.randomUUID();

        assertThat(files().store(file, InputStream.nullInputStream(), 10)).isZero();

        try (var in = files().open(file)) {
            assertThat(in.read()).isEqualTo(-1);
        }
    }

    @Test
    default void one_that_is_too_large_is_refused_and_not_kept() throws IOException {
        var file = UUID.randomUUID();

        assertThatThrownBy(() -> files().store(file, new ByteArrayInputStream(bytes(600_000)), 599_999))
                .hasFieldOrPropertyWithValue("code", "product-file-too-large");

        assertThatThrownBy(() -> files().open(file)).isInstanceOf(IOException.class);
        assertThat(files().store(file, new ByteArrayInputStream(bytes(600_000)), 600_000))
                .isEqualTo(600_000);
    }

    @Test
    default void an_upload_that_breaks_off_leaves_nothing() {
        var file = UUID.randomUUID();
        var broken = new InputStream() {
            private int left = 600_000;

            @Override
            public int read() throws IOException {
                if (--left < 0) throw new IOException("connection reset");
                return 'a';
            }
        };

        assertThatThrownBy(() -> files().store(file, broken, 1_000_000)).isInstanceOf(IOException.class);

        assertThatThrownBy(() -> files().open(file)).isInstanceOf(IOException.class);
    }

    @Test
    default void a_deleted_file_is_gone_and_deleting_it_again_does_nothing() throws IOException {
        var file = UUID.randomUUID();
        files().store(file, new ByteArrayInputStream(bytes(10)), 10);

        files().delete(file);
        files().delete(file);

        assertThatThrownBy(() -> files().open(file)).isInstanceOf(IOException.class);
    }

    private static byte[] bytes(int length) {
        var bytes = new byte[length];
        new Random(7).nextBytes(bytes);
        return bytes;
    }
}
