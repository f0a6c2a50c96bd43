package id.laris.application.stock;

import id.laris.domain.shared.Invalid;
import java.util.Arrays;
import java.util.Locale;

/** A picture that says nothing but what it shows: made by {@link PhotoCleaning}. */
public final class Photo {
    public enum Type {
        JPEG,
        PNG,
        WEBP;

        public String mime() {
            return "image/" + name().toLowerCase(Locale.ROOT);
        }
    }

    private final Type type;
    private final byte[] bytes;

    public Photo(Type type, byte[] bytes) {
        if (bytes.length == 0) throw new Invalid("photo", 0, "a picture");
        this.type = type;
        this.bytes = bytes.clone();
    }

    /**
     * A file as it came, cleaned of all that is not picture.
     *
     * @throws PhotoUnreadable when it is no whole picture, or a huge one
     */
    public static Photo cleaned(byte[] given) {
        return PhotoCleaning.clean(given);
    }

    public Type type() {
        return type;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Photo photo && type == photo.type && Arrays.equals(bytes, photo.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return type + " of " + bytes.length + " bytes";
    }
}
