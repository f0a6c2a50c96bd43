package id.laris.application.purchasing;

class PlainPaperTest implements PurchasePaperContract {
    @Override
    public PurchasePaper paper() {
        return new PlainPaper();
    }
}
