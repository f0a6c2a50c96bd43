package id.laris.messaging.notification;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A port before a mail server: passes everything on, is shut, or breaks off when the server is about to say that it has a mail. */
final class MailGate {
    private final int serverPort;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile ServerSocket door;
    private int port;
    volatile boolean breaksOffAfterTheMail;

    MailGate(int serverPort) {
        this.serverPort = serverPort;
    }

    int port() {
        return port;
    }

    void open() {
        try {
            door = new ServerSocket();
            door.setReuseAddress(true);
            door.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            port = door.getLocalPort();
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
        daemon(this::accept);
    }

    /** Nobody gets through any more; who is inside is thrown out. */
    void shut() {
        close(door);
        open.forEach(MailGate::close);
        open.clear();
    }

    private void accept() {
        var mine = door;
        while (!mine.isClosed()) {
            try {
                var client = mine.accept();
                var server = new Socket(InetAddress.getLoopbackAddress(), serverPort);
                open.add(client);
                open.add(server);
                daemon(() -> pass(client, server, true));
                daemon(() -> pass(server, client, false));
            } catch (IOException shut) {
                return;
            }
        }
    }

    private void pass(Socket from, Socket to, boolean fromClient) {
        var last = new StringBuilder();
        var bytes = new byte[4096];
        try (InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            for (int n = in.read(bytes); n >= 0; n = in.read(bytes)) {
                last.append(new String(bytes, 0, n, StandardCharsets.ISO_8859_1));
                if (fromClient && breaksOffAfterTheMail && last.indexOf("\r\n.\r\n") >= 0) close(from);
                out.write(bytes, 0, n);
                out.flush();
            }
        } catch (IOException gone) {
            last.setLength(0);
        } finally {
            close(from);
            close(to);
        }
    }

    private static void daemon(Runnable work) {
        var thread = new Thread(work, "mail-gate");
        thread.setDaemon(true);
        thread.start();
    }

    private static void close(AutoCloseable closeable) {
        try {
            if (closeable != null) closeable.close();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }
}
