package id.laris.application.catalogue;

import id.laris.application.shared.Undo;

class InMemoryPictureChecksTest implements PictureChecksContract {
    private final PictureChecks checks = new InMemoryPictureChecks(new Undo());

    @Override
    public PictureChecks checks() {
        return checks;
    }
}
