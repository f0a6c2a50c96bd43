package id.laris.bootstrap.audit;

import id.laris.application.audit.AuditLog.Head;
import id.laris.application.audit.AuditWitness;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * One small file a day in a folder of its own, its name the day, its line {@code position proof signature} (the last two in
 * hexadecimal). Copy the folder to where the database's administrator cannot write, and nothing is lost there unseen.
 */
@Singleton
class AuditHeadFiles implements AuditWitness {
    private static final HexFormat HEX = HexFormat.of();
    private static final String DAYS = "[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]";

    private final Path folder;

    AuditHeadFiles(@ConfigProperty(name = "laris.audit-heads") Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    @Override
    public void note(Head head) {
        try {
            Files.createDirectories(folder);
            var written = Files.createTempFile(folder, "head", ".new");
            Files.writeString(
                    written,
                    "%d %s %s%n"
                            .formatted(head.position(), HEX.formatHex(head.proof()), HEX.formatHex(head.signature())));
            Files.move(written, folder.resolve(head.day().toString()), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            throw new UncheckedIOException("The head of the log could not be noted in " + folder, failed);
        }
    }

    @Override
    public List<Head> noted() {
        if (!Files.isDirectory(folder)) return List.of();
        try (var files = Files.newDirectoryStream(folder, DAYS)) {
            var heads = new java.util.ArrayList<Head>();
            for (var file : files) heads.add(read(file));
            heads.sort(java.util.Comparator.comparing(Head::day));
            return heads;
        } catch (IOException failed) {
            throw new UncheckedIOException("The heads of the log could not be read in " + folder, failed);
        }
    }

    /** A file that somebody made unreadable gives a head that nobody signed: it is found like any other forgery. */
    private static Head read(Path file) throws IOException {
        var day = LocalDate.parse(file.getFileName().toString());
        try {
            var parts = Files.readString(file).strip().split(" ");
            return new Head(day, Integer.parseInt(parts[0]), HEX.parseHex(parts[1]), HEX.parseHex(parts[2]));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException unreadable) {
            return new Head(day, 0, new byte[0], new byte[0]);
        }
    }
}
