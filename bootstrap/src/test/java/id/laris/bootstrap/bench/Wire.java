package id.laris.bootstrap.bench;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * One kept-open HTTP/1.1 connection. It does no more than a load needs, because whoever measures on the machine that is measured
 * takes its processor time from it.
 */
final class Wire implements AutoCloseable {
    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;
    private final String host;

    /** @param headers names in lower case, one a line */
    record Answer(int status, byte[] body, String headers) {
        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }

        /** The first string the JSON body has under this name. */
        String field(String name) {
            var text = text();
            var mark = "\"" + name + "\":\"";
            var from = text.indexOf(mark);
            if (from < 0) throw new IllegalStateException("No \"" + name + "\" in " + status + " " + text);
            return text.substring(from + mark.length(), text.indexOf('"', from + mark.length()));
        }

        Answer expect(int wanted) {
            if (status != wanted) throw new IllegalStateException("Answered " + status + ": " + text());
            return this;
        }
    }

    Wire(URI address) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), address.getPort());
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(60_000);
        in = new BufferedInputStream(socket.getInputStream(), 32 * 1024);
        out = socket.getOutputStream();
        host = address.getAuthority();
    }

    Answer get(String path, String... headers) throws IOException {
        return send("GET", path, "", headers);
    }

    Answer send(String method, String path, String json, String... headers) throws IOException {
        return exchange(method, path, "application/json", json, headers);
    }

    Answer submit(String path, String form, String... headers) throws IOException {
        return exchange("POST", path, "application/x-www-form-urlencoded", form, headers);
    }

    private Answer exchange(String method, String path, String type, String text, String... headers)
            throws IOException {
        var body = text.getBytes(StandardCharsets.UTF_8);
        var head = new StringBuilder(256)
                .append(method)
                .append(' ')
                .append(path)
                .append(" HTTP/1.1\r\nHost: ")
                .append(host)
                .append("\r\n");
        for (var header : headers) head.append(header).append("\r\n");
        if (body.length > 0) head.append("Content-Type: ").append(type).append("\r\n");
        if (!method.equals("GET"))
            head.append("Content-Length: ").append(body.length).append("\r\n");
        head.append("\r\n");
        var bytes = head.toString().getBytes(StandardCharsets.ISO_8859_1);
        var message = new byte[bytes.length + body.length];
        System.arraycopy(bytes, 0, message, 0, bytes.length);
        System.arraycopy(body, 0, message, bytes.length, body.length);
        out.write(message);
        return answer();
    }

    private Answer answer() throws IOException {
        var status = Integer.parseInt(line().substring(9, 12));
        var headers = new StringBuilder();
        var length = 0;
        var chunked = false;
        for (var line = line(); !line.isEmpty(); line = line()) {
            var nameEnds = line.indexOf(':');
            var header = line.substring(0, nameEnds).toLowerCase(Locale.ROOT) + line.substring(nameEnds);
            headers.append(header).append('\n');
            if (header.startsWith("content-length:"))
                length = Integer.parseInt(header.substring(15).strip());
            if (header.startsWith("transfer-encoding:")) chunked = header.contains("chunked");
        }
        return new Answer(status, chunked ? chunks() : exactly(length), headers.toString());
    }

    private byte[] chunks() throws IOException {
        var body = new java.io.ByteArrayOutputStream();
        for (var size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
            body.write(exactly(size));
            line();
        }
        line();
        return body.toByteArray();
    }

    private byte[] exactly(int length) throws IOException {
        var bytes = in.readNBytes(length);
        if (bytes.length < length) throw new EOFException("The answer ended after " + bytes.length + " bytes");
        return bytes;
    }

    private String line() throws IOException {
        var line = new StringBuilder(64);
        for (var c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) throw new EOFException("The connection was closed");
            if (c != '\r') line.append((char) c);
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
