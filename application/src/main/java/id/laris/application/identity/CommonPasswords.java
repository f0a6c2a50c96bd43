package id.laris.application.identity;

import jakarta.inject.Singleton;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** The passwords that are tried first everywhere: some thousand of the world's, and Indonesia's own. Read when first asked for. */
@Singleton
public final class CommonPasswords {
    private static final String LIST = "common-passwords.txt";

    private volatile Set<String> words;

    /** @param text in lower case */
    public boolean contains(String text) {
        if (words == null) words = read();
        return words.contains(text);
    }

    private static Set<String> read() {
        try (var lines = new BufferedReader(
                new InputStreamReader(CommonPasswords.class.getResourceAsStream(LIST), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
