package id.laris.application.catalogue;

import id.laris.application.UseCase;
import id.laris.application.identity.OpenToAll;
import id.laris.domain.catalogue.Picture;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** Which pictures may be shown: those the shop draws, and those on the web that could be had. For the others a page draws a placeholder. */
@UseCase
@OpenToAll
public final class ShownPictures {
    private final PictureChecks checks;

    public ShownPictures(PictureChecks checks) {
        this.checks = checks;
    }

    /** The addresses among these that can be shown; in one read, none when all are drawn. */
    public Set<String> among(Collection<Picture> pictures) {
        var web = pictures.stream()
                .filter(p -> !p.isDrawn())
                .map(Picture::address)
                .collect(Collectors.toSet());
        var shown =
                pictures.stream().filter(Picture::isDrawn).map(Picture::address).collect(Collectors.toSet());
        if (!web.isEmpty()) shown.addAll(checks.reachable(web));
        return shown;
    }
}
