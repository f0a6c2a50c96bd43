package id.laris.messaging.notification;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A mail server that greets the moment it is reached, takes every mail and keeps none. */
public final class PromptMailServer implements QuarkusTestResourceLifecycleManager {
    private ServerSocket door;

    @Override
    public Map<String, String> start() {
        try {
            door = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        daemon(this::accept);
        return Map.of(
                "laris.smtp.host", "127.0.0.1",
                "laris.smtp.port", String.valueOf(door.getLocalPort()),
                "laris.smtp.tls", "none",
                "laris.smtp.from", "halo@toko.test",
                "laris.smtp.patience", "10s",
                "quarkus.mailer.keep-alive", "false");
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                var client = door.accept();
                say(client, "220 toko.test");
                daemon(() -> talk(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private static void talk(Socket client) {
        try (client) {
            var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1));
            for (var line = in.readLine(); line != null && !line.startsWith("QUIT"); line = in.readLine()) {
                if (line.equals("DATA")) take(client, in);
                else say(client, "250 ok");
            }
            say(client, "221 bye");
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static void take(Socket client, BufferedReader in) throws IOException {
        say(client, "354 go on");
        while (!".".equals(in.readLine())) continue;
        say(client, "250 taken");
    }

    private static void say(Socket client, String line) throws IOException {
        client.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
        client.getOutputStream().flush();
    }

    private static void daemon(Runnable work) {
        var thread = new Thread(work, "prompt-mail-server");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void stop() {
        try {
            door.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
