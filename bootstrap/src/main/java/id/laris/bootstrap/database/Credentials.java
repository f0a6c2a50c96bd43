package id.laris.bootstrap.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/** Who may enter the embedded database: its administrator, and the role the shop works as, which owns only its database. */
record Credentials(String administratorPassword, String shopPassword) {
    static final String ADMINISTRATOR = "postgres";
    static final String SHOP = "laris";
    private static final String FILE = "credentials.properties";

    static Credentials generate() {
        return new Credentials(password(), password());
    }

    static Credentials in(Path cluster) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(cluster.resolve(FILE))) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("No credentials in " + cluster, e);
        }
        return new Credentials(properties.getProperty(ADMINISTRATOR), properties.getProperty(SHOP));
    }

    /** Readable by the owner of the files only. */
    void writeTo(Path cluster) throws IOException {
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var file = Files.createFile(cluster.resolve(FILE), ownerOnly);
        Files.writeString(file, "%s=%s%n%s=%s%n".formatted(ADMINISTRATOR, administratorPassword, SHOP, shopPassword));
    }

    @Override
    public String toString() {
        return "Credentials[…]";
    }

    private static String password() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
