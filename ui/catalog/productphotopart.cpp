// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/productphotopart.h"

#include "ui/catalog/photofit.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QMimeData>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace cabas::ui {

namespace {

constexpr int shownSide = 400;

bool isTaken(const QMimeData &data)
{
    return data.hasImage() || (data.urls().size() == 1 && data.urls().constFirst().isLocalFile());
}

} // namespace

ProductPhotoPart::ProductPhotoPart(Desk &desk, QWidget *parent) : ProductPart(desk, parent)
{
    auto *card = new Card;
    m_stack = new QStackedWidget;
    m_picture = new QLabel;
    m_picture->setObjectName(u"product-photo"_qs);
    m_picture->setAlignment(Qt::AlignCenter);
    m_stack->addWidget(m_picture);
    m_stack->addWidget(new EmptyState(
        u"camera"_qs, tr("No photo yet. Drop a picture here, paste one, or choose a file.")));
    card->body()->addWidget(m_stack, 1);
    left()->addWidget(card, 1);
    buildCard();
    setAcceptDrops(mayEdit());
}

void ProductPhotoPart::buildCard()
{
    auto *card = new Card;
    card->setTitle(tr("The photo"));
    card->body()->addWidget(makeWrapped(
        tr("A PNG or JPEG picture of any size: it is made small enough for the shop’s file."),
        TextSize::Body, Token::TextMuted));
    auto *choose = new KeyButton(tr("Choose a file…"), KeyButton::Role::Primary);
    choose->setObjectName(u"photo-choose"_qs);
    choose->setIconName(u"folder-open"_qs);
    auto *paste = new KeyButton(tr("Paste"));
    paste->setObjectName(u"photo-paste"_qs);
    paste->setKey(QKeySequence(Qt::CTRL | Qt::Key_V));
    m_remove = new KeyButton(tr("Remove the photo"), KeyButton::Role::Danger);
    m_remove->setObjectName(u"photo-remove"_qs);
    for (KeyButton *button : {choose, paste, m_remove})
        card->body()->addWidget(button, 0, Qt::AlignLeft);
    if (!mayEdit())
        card->hide();
    right()->addWidget(card);
    right()->addStretch(1);
    connect(choose, &QPushButton::clicked, this, &ProductPhotoPart::choose);
    connect(paste, &QPushButton::clicked, this, &ProductPhotoPart::paste);
    connect(m_remove, &QPushButton::clicked, this, &ProductPhotoPart::remove);
}

void ProductPhotoPart::fill()
{
    const auto photo = ProductSheetService(desk().db()).photo(id());
    QPixmap picture;
    if (photo && *photo)
        picture.loadFromData((*photo)->bytes);
    const bool isThere = !picture.isNull();
    if (isThere && (picture.width() > shownSide || picture.height() > shownSide))
        picture =
            picture.scaled(shownSide, shownSide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    m_picture->setPixmap(picture);
    m_picture->setAccessibleName(tr("Photo of %1").arg(view().product.name));
    m_stack->setCurrentIndex(isThere ? 0 : 1);
    m_remove->setVisible(isThere && mayEdit());
}

void ProductPhotoPart::choose()
{
    const auto path = Ask::fileToOpen(this, tr("Which picture?"),
                                      tr("Pictures (*.png *.jpg *.jpeg *.PNG *.JPG *.JPEG)"));
    if (path)
        takeFile(*path);
}

void ProductPhotoPart::paste()
{
    if (const QMimeData *data = QGuiApplication::clipboard()->mimeData())
        take(*data);
}

void ProductPhotoPart::take(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    if (!data.hasImage() && urls.size() == 1 && urls.constFirst().isLocalFile())
        takeFile(urls.constFirst().toLocalFile());
    else
        takeImage(qvariant_cast<QImage>(data.imageData()));
}

void ProductPhotoPart::takeFile(const QString &path)
{
    m_errands.run(
        this, [path](Errand &) { return PhotoFit::fromFile(path); },
        [this, product = id()](const Result<ProductPhoto> &photo) { keep(product, photo); });
}

void ProductPhotoPart::takeImage(const QImage &image)
{
    m_errands.run(
        this, [image](Errand &) { return PhotoFit::fromImage(image); },
        [this, product = id()](const Result<ProductPhoto> &photo) { keep(product, photo); });
}

void ProductPhotoPart::keep(ProductId product, const Result<ProductPhoto> &photo)
{
    if (!photo) {
        Ask::tellRefusal(this, photo.failure());
        return;
    }
    const Session session = desk().session();
    desk().run(
        this,
        [&db = desk().db(), session, product, photo = *photo] {
            return ProductSheetService(db).setPhoto(session, product, photo);
        },
        [this](const Result<> &kept) {
            if (!kept)
                return Ask::tellRefusal(this, kept.failure());
            fill();
            desk().toast(tr("Photo kept."));
        });
}

void ProductPhotoPart::remove()
{
    const Session session = desk().session();
    desk().run(
        this,
        [&db = desk().db(), session, product = id()] {
            return ProductSheetService(db).removePhoto(session, product);
        },
        [this](const Result<> &removed) {
            if (!removed)
                return Ask::tellRefusal(this, removed.failure());
            fill();
            desk().toast(tr("Photo removed."));
        });
}

void ProductPhotoPart::dragEnterEvent(QDragEnterEvent *event)
{
    if (mayEdit() && event->mimeData() != nullptr && isTaken(*event->mimeData()))
        event->acceptProposedAction();
}

void ProductPhotoPart::dropEvent(QDropEvent *event)
{
    if (!mayEdit() || event->mimeData() == nullptr || !isTaken(*event->mimeData()))
        return;
    event->acceptProposedAction();
    take(*event->mimeData());
}

} // namespace cabas::ui
