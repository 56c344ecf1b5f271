// SPDX-License-Identifier: GPL-3.0-or-later
// P12: barcodes on pictures. Labels are drawn by zint, then turned, blurred, darkened, shrunk and
// grained; ZBar reads the same list. A text that is no code of the shop counts for nothing: it is
// answered as unknown, not as another product.
#include "core/barcode/decodechild.h"
#include "tests/bench/benchshop.h"
#include "tests/bench/measure.h"

#include <QCoreApplication>
#include <QDir>
#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QRandomGenerator>
#include <QSet>
#include <QStandardPaths>

using namespace cabas;
using namespace cabas::bench;

namespace {

constexpr int codes = 40;
constexpr int treatments = 5;
constexpr int margin = 60;

struct Label {
    QString path;
    QString code;
};

QImage drawn(const QString &code)
{
    const QString path = filePath(QStringLiteral("label.png"));
    output(QStringLiteral("zint"),
           {QStringLiteral("--barcode=EANX"), QStringLiteral("--scale=2"),
            QStringLiteral("--data=") + code.left(12), QStringLiteral("--output=") + path});
    const QImage bars(path);
    QImage paper(bars.size() + QSize(2 * margin, 2 * margin), QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter(&paper).drawImage(margin, margin, bars);
    return paper;
}

QImage turned(const QImage &label, QRandomGenerator &random)
{
    QTransform turn;
    turn.rotate(random.bounded(360));
    const QImage image = label.transformed(turn, Qt::SmoothTransformation);
    QImage paper(image.size(), QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter(&paper).drawImage(0, 0, image);
    return paper;
}

QImage scaled(const QImage &label, int percent)
{
    return label.scaled(label.size() * percent / 100, Qt::IgnoreAspectRatio,
                        Qt::SmoothTransformation);
}

/// Each grey is moved to between `low` and `high` and by so much of grain.
QImage shaded(const QImage &label, int low, int high, int grain, QRandomGenerator &random)
{
    QImage grey = label.convertToFormat(QImage::Format_Grayscale8);
    for (int y = 0; y < grey.height(); ++y) {
        uchar *line = grey.scanLine(y);
        for (int x = 0; x < grey.width(); ++x) {
            const int shade = low + line[x] * (high - low) / 255 +
                              (grain > 0 ? random.bounded(2 * grain + 1) - grain : 0);
            line[x] = uchar(std::clamp(shade, 0, 255));
        }
    }
    return grey;
}

QImage treated(const QImage &label, int treatment, QRandomGenerator &random)
{
    switch (treatment) {
    case 0:
        return turned(label, random);
    case 1: // blurred: made small, then as large as before
        return scaled(scaled(label, 55 + random.bounded(30)), 170);
    case 2: // darkened, with little contrast
        return shaded(label, 20, 60 + random.bounded(60), 0, random);
    case 3:
        return scaled(label, 45 + random.bounded(30));
    default:
        return shaded(label, 30, 220, 25 + random.bounded(30), random);
    }
}

std::vector<Label> makeLabels()
{
    QRandomGenerator random(20260310);
    std::vector<Label> labels;
    const QDir folder(filePath(QStringLiteral("labels")));
    folder.mkpath(QStringLiteral("."));
    for (int number = 0; number < codes; ++number) {
        const QString code = eanOf(1 + number * 977);
        const QImage label = drawn(code);
        for (int treatment = 0; treatment < treatments; ++treatment) {
            const QString path =
                folder.filePath(QStringLiteral("%1-%2.png").arg(number).arg(treatment));
            treated(label, treatment, random).save(path);
            labels.push_back({path, code});
        }
    }
    return labels;
}

int rightByZbar(const std::vector<Label> &labels)
{
    int right = 0;
    for (const Label &label : labels) {
        QProcess zbar;
        zbar.start(QStringLiteral("zbarimg"),
                   {QStringLiteral("-q"), QStringLiteral("--raw"), label.path});
        zbar.waitForFinished();
        right += zbar.readAllStandardOutput().trimmed() == label.code.toLatin1() ? 1 : 0;
    }
    return right;
}

} // namespace

int main(int argc, char **words)
{
    const QCoreApplication application(argc, words);
    const std::vector<Label> labels = makeLabels();
    QSet<QString> known;
    for (const Label &label : labels)
        known.insert(label.code);
    DecodeChild child(DecodeChild::defaultProgram());
    child.decode(labels.front().path); // starts it
    std::vector<double> taken;
    int right = 0;
    int wrong = 0;
    for (const Label &label : labels) {
        std::optional<DecodedCode> code;
        taken.push_back(milliseconds([&] { code = child.decode(label.path); }));
        if (code && code->text == label.code)
            ++right;
        else if (code && known.contains(code->text))
            ++wrong;
    }
    const bool hasZbar = !QStandardPaths::findExecutable(QStringLiteral("zbarimg")).isEmpty();
    const int theirs = hasZbar ? rightByZbar(labels) : 0;
    const QString all = QStringLiteral(" of %1").arg(labels.size());
    say({QStringLiteral("P12"), QStringLiteral("barcode pictures read right, beside ZBar"),
         hasZbar ? QString::number(theirs) + all : QStringLiteral("no zbarimg here"),
         QString::number(right) + all, double(theirs) / std::max(1, right),
         QStringLiteral("as many"), hasZbar ? 1.0 : 0, 0});
    say({QStringLiteral("P12"),
         QStringLiteral("read as another product"),
         {},
         QString::number(wrong),
         double(wrong),
         QStringLiteral("none"),
         0.5,
         0});
    const Spread spread = Spread::of(taken);
    say({QStringLiteral("P12"),
         QStringLiteral("one picture, 95 of 100"),
         {},
         timeText(spread.p95),
         spread.p95,
         QStringLiteral("<= 25 ms"),
         25,
         0});
    return 0;
}
