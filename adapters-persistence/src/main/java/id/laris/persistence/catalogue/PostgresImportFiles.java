package id.laris.persistence.catalogue;

import id.laris.application.catalogue.ImportFiles;
import id.laris.application.catalogue.ProductFileUnreadable;
import id.laris.persistence.shared.Sql;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Enumeration;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;

/** Files lie in the database in pieces of a quarter of a megabyte: every instance can read them, and a backup has them. */
@Singleton
class PostgresImportFiles implements ImportFiles {
    private static final int PIECE = 256 * 1024;

    private final Sql sql;

    PostgresImportFiles(Sql sql) {
        this.sql = sql;
    }

    /** Each piece is a transaction of its own: a slow upload keeps no connection. */
    @Override
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public long store(UUID file, InputStream content, long most) throws IOException {
        boolean whole = false;
        try {
            long size = 0;
            int position = 0;
            for (var piece = content.readNBytes(PIECE); piece.length > 0; piece = content.readNBytes(PIECE)) {
                size += piece.length;
                if (size > most) throw new ProductFileUnreadable(ProductFileUnreadable.Reason.TOO_LARGE, 0);
                sql.update(
                        "INSERT INTO product_import_piece (file, position, content) VALUES (?, ?, ?)",
                        file,
                        position++,
                        piece);
            }
            if (position == 0)
                sql.update(
                        "INSERT INTO product_import_piece (file, position, content) VALUES (?, 0, ?)",
                        file,
                        new byte[0]);
            whole = true;
            return size;
        } finally {
            if (!whole) delete(file);
        }
    }

    @Override
    public InputStream open(UUID file) throws IOException {
        var first = piece(file, 0);
        if (first.isEmpty()) throw new FileNotFoundException("no file " + file);
        return new SequenceInputStream(new Pieces(file, first.get()));
    }

    @Override
    public void delete(UUID file) {
        sql.update("DELETE FROM product_import_piece WHERE file = ?", file);
    }

    private Optional<byte[]> piece(UUID file, int position) {
        return sql.find(
                "SELECT content FROM product_import_piece WHERE file = ? AND position = ?",
                row -> row.getBytes("content"),
                file,
                position);
    }

    /** Fetches a piece when the one before it is read. */
    private final class Pieces implements Enumeration<InputStream> {
        private final UUID file;
        private Optional<byte[]> next;
        private int position;

        Pieces(UUID file, byte[] first) {
            this.file = file;
            this.next = Optional.of(first);
        }

        @Override
        public boolean hasMoreElements() {
            if (next.isEmpty() && position >= 0) {
                next = piece(file, ++position);
                if (next.isEmpty()) position = -1;
            }
            return next.isPresent();
        }

        @Override
        public InputStream nextElement() {
            if (!hasMoreElements()) throw new NoSuchElementException();
            var piece = next.orElseThrow();
            next = Optional.empty();
            return new ByteArrayInputStream(piece);
        }
    }
}
