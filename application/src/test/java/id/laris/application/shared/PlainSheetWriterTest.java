package id.laris.application.shared;

class PlainSheetWriterTest implements SheetWriterContract {
    @Override
    public SheetWriter writer() {
        return new PlainSheetWriter();
    }
}
