package id.laris.rest.api.shared;

import java.io.Reader;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Text that came as a body: UTF-8 throughout and not longer than agreed. */
public final class TextFiles {
    private TextFiles() {}

    public static Reader reader(byte[] body, int mostBytes) {
        if (body.length == 0) throw new RequestRefused(400, "empty-body", Map.of());
        if (body.length > mostBytes) throw new RequestRefused(413, "request-too-large", Map.of("most", mostBytes));
        return new StringReader(decoded(body));
    }

    static String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            throw new RequestRefused(400, "invalid-encoding", Map.of("expected", "UTF-8"));
        }
    }
}
