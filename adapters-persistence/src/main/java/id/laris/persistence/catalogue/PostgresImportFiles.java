package id.laris.persistence.catalogue;

import id.laris.application.catalogue.ImportFiles;
import id.laris.application.catalogue.ProductFileUnreadable;
import id.laris.application.catalogue.ProductFileUnreadable.Reason;
import id.laris.persistence.shared.Sql;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.UUID;

/**
 * Files in pieces of 256 KB, each written and read by a statement of its own: any instance can go on with an import, a backup
 * of the database holds them too, and neither an upload nor an import keeps a transaction open.
 */
@Singleton
class PostgresImportFiles implements ImportFiles {
    private static final int PIECE = 256 * 1024;

    private final Sql sql;
    private final Clock clock;

    PostgresImportFiles(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public long store(UUID file, InputStream content, long most) throws IOException {
        sql.update("INSERT INTO import_file (id, stored_at, complete) VALUES (?, ?, false)", file, clock.instant());
        try {
            long size = storePieces(file, content, most);
            sql.update("UPDATE import_file SET complete = true WHERE id = ?", file);
            return size;
        } catch (IOException | RuntimeException failed) {
            delete(file);
            throw failed;
        }
    }

    private long storePieces(UUID file, InputStream content, long most) throws IOException {
        long size = 0;
        int number = 0;
        for (var piece = content.readNBytes(PIECE); piece.length > 0; piece = content.readNBytes(PIECE)) {
            size += piece.length;
            if (size > most) throw new ProductFileUnreadable(Reason.TOO_LARGE, 0);
            sql.update("INSERT INTO import_file_piece (file, number, bytes) VALUES (?, ?, ?)", file, number++, piece);
        }
        return size;
    }

    @Override
    public InputStream open(UUID file) throws IOException {
        if (sql.find("SELECT 1 FROM import_file WHERE id = ? AND complete", row -> true, file)
                .isEmpty()) throw new FileNotFoundException("import file " + file);
        return new Pieces(file);
    }

    @Override
    public void delete(UUID file) {
        sql.update("DELETE FROM import_file WHERE id = ?", file);
    }

    /** Holds one piece at a time. */
    private final class Pieces extends InputStream {
        private final UUID file;
        private byte[] piece = new byte[0];
        private int at;
        private int next;

        private Pieces(UUID file) {
            this.file = file;
        }

        @Override
        public int read() throws IOException {
            return fetch() ? piece[at++] & 0xFF : -1;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            if (length == 0) return 0;
            if (!fetch()) return -1;
            int n = Math.min(length, piece.length - at);
            System.arraycopy(piece, at, into, from, n);
            at += n;
            return n;
        }

        private boolean fetch() {
            if (at < piece.length) return true;
            var fetched = sql.find(
                    "SELECT bytes FROM import_file_piece WHERE file = ? AND number = ?",
                    row -> row.getBytes("bytes"),
                    file,
                    next);
            if (fetched.isEmpty()) return false;
            piece = fetched.get();
            at = 0;
            next++;
            return true;
        }
    }
}
