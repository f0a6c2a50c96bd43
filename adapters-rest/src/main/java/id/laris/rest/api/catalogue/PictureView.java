package id.laris.rest.api.catalogue;

import id.laris.domain.catalogue.Picture;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Picture")
public record PictureView(
        @Schema(description = "Begins with https:// or, drawn by the shop itself, with /gambar/")
        String address,

        String alt) {
    public static PictureView of(Picture picture) {
        return new PictureView(picture.address(), picture.alt());
    }
}
