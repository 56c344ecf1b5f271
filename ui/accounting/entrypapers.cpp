// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounting/entrypapers.h"

#include "core/accounting/entryattachmentservice.h"
#include "core/base/language.h"
#include "core/base/text.h"
#include "ui/shell/icons.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/card.h"
#include "ui/widgets/grown.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/openedcopy.h"

#include <QFile>
#include <QHBoxLayout>
#include <QPainter>

namespace cabas::ui {

namespace {

constexpr int panelWidth = 332;
constexpr int iconSize = 40;

Result<QByteArray> bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return storageFailure(
            EntryPapers::tr("%1 could not be read: %2").arg(path, file.errorString()));
    return file.read(EntryAttachmentService::mostBytes + 1);
}

QString sizeText(qint64 bytes)
{
    return QLocale(Language::locale()).formattedDataSize(bytes, 0, QLocale::DataSizeSIFormat);
}

} // namespace

EntryPapers::EntryPapers(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    growWidth(this, panelWidth);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    auto *ground = new Ground(Token::Sunken);
    auto *inner = new QVBoxLayout(ground);
    inner->setContentsMargins(16, 16, 16, 16);
    inner->setSpacing(8);
    m_view = new QLabel;
    m_view->setObjectName(u"paper-view"_qs);
    m_view->setAlignment(Qt::AlignCenter);
    m_name = makeWrapped({}, TextSize::Body, Token::Text);
    m_name->setAlignment(Qt::AlignCenter);
    m_name->setObjectName(u"paper-name"_qs);
    m_facts = makeWrapped({}, TextSize::Caption, Token::TextMuted);
    m_facts->setAlignment(Qt::AlignCenter);
    m_view->installEventFilter(this);
    m_room = inner;
    inner->addStretch();
    inner->addWidget(m_view);
    inner->addWidget(m_name);
    inner->addWidget(m_facts);
    inner->addStretch();
    column->addWidget(ground, 1);
    column->addWidget(makeFoot());
    connect(&Theme::of(this), &Theme::changed, this, &EntryPapers::showPaper);
    showPaper();
}

QWidget *EntryPapers::makeHead()
{
    auto *head = new Ground(Token::Surface, Qt::BottomEdge);
    growHeight(head, 48);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(16, 0, 12, 0);
    row->setSpacing(4);
    row->addWidget(makeLabel(tr("Papers"), TextSize::Section, Weight::Strong));
    row->addStretch();
    m_place = makeLabel({}, TextSize::Caption, Weight::Regular, Token::TextMuted);
    row->addWidget(m_place);
    m_before = KeyButton::iconOnly(u"chevron-left"_qs, tr("The paper before"));
    m_after = KeyButton::iconOnly(u"chevron-right"_qs, tr("The next paper"));
    for (KeyButton *button : {m_before, m_after}) {
        button->setSize(KeyButton::Size::Small);
        row->addWidget(button);
    }
    connect(m_before, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_after, &QPushButton::clicked, this, [this] { step(1); });
    return head;
}

QWidget *EntryPapers::makeFoot()
{
    auto *foot = new Ground(Token::Surface, Qt::TopEdge);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(16, 12, 16, 12);
    row->setSpacing(8);
    m_open = new KeyButton(tr("Open"));
    m_open->setObjectName(u"paper-open"_qs);
    m_open->setIconName(u"external-link"_qs);
    m_add = new KeyButton(tr("Attach…"), KeyButton::Role::Quiet);
    m_add->setObjectName(u"paper-add"_qs);
    m_add->setIconName(u"plus"_qs);
    m_back = KeyButton::iconOnly(u"trash-2"_qs, tr("Take this paper back"));
    m_back->setObjectName(u"paper-back"_qs);
    row->addWidget(m_open);
    row->addWidget(m_add);
    row->addStretch();
    row->addWidget(m_back);
    connect(m_open, &QPushButton::clicked, this, &EntryPapers::open);
    connect(m_add, &QPushButton::clicked, this, &EntryPapers::choose);
    connect(m_back, &QPushButton::clicked, this, &EntryPapers::withdraw);
    return foot;
}

void EntryPapers::show(std::optional<EntryId> entry, std::optional<DraftId> draft)
{
    const bool isSame = m_entry == entry && m_draft == draft;
    m_entry = entry;
    m_draft = draft;
    if (!isSame)
        m_at = 0;
    reload();
}

void EntryPapers::reload()
{
    EntryAttachmentService service(m_desk.db());
    Result<std::vector<EntryAttachment>> papers = std::vector<EntryAttachment>();
    if (m_entry)
        papers = service.ofEntry(m_desk.session(), *m_entry);
    else if (m_draft)
        papers = service.ofDraft(m_desk.session(), *m_draft);
    m_papers = papers ? *papers : std::vector<EntryAttachment>();
    m_at = std::clamp(m_at, 0, std::max(0, count() - 1));
    showPaper();
}

void EntryPapers::step(int by)
{
    m_at = std::clamp(m_at + by, 0, std::max(0, count() - 1));
    showPaper();
}

void EntryPapers::showPaper()
{
    const bool isAny = !m_papers.empty();
    m_place->setText(isAny ? tr("%1 of %2").arg(m_at + 1).arg(count()) : QString());
    m_before->setVisible(count() > 1);
    m_after->setVisible(count() > 1);
    m_before->setEnabled(m_at > 0);
    m_after->setEnabled(m_at + 1 < count());
    const bool mayChange = m_desk.may(Permission::PostEntries);
    m_open->setVisible(isAny);
    m_add->setVisible(mayChange);
    m_back->setVisible(isAny && mayChange);
    m_picture = {};
    m_name->setText(isAny ? m_papers[size_t(m_at)].name
                          : tr("No paper yet. Drop the invoice here, or attach its file."));
    m_facts->setText(
        isAny ? tr("%1, kept by %2")
                    .arg(sizeText(m_papers[size_t(m_at)].size), m_papers[size_t(m_at)].userName)
              : tr("PDF, JPEG or PNG, 10 MB at most"));
    if (isAny && m_papers[size_t(m_at)].isPicture()) {
        const auto bytes =
            EntryAttachmentService(m_desk.db()).bytes(m_desk.session(), m_papers[size_t(m_at)].id);
        if (bytes)
            m_picture.loadFromData(*bytes);
    }
    fitPicture();
}

void EntryPapers::fitPicture()
{
    // A picture takes all the room; without one the words stand in its middle.
    m_room->setStretch(0, m_picture.isNull() ? 1 : 0);
    m_room->setStretch(1, m_picture.isNull() ? 0 : 1);
    m_room->setStretch(4, m_picture.isNull() ? 1 : 0);
    m_view->setSizePolicy(QSizePolicy::Ignored,
                          m_picture.isNull() ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    if (m_picture.isNull()) {
        const QString icon = m_papers.empty() ? u"paperclip"_qs : u"file-text"_qs;
        m_view->setPixmap(iconPixmap(icon, Theme::of(this).color(Token::TextMuted), iconSize,
                                     devicePixelRatioF()));
        return;
    }
    paintPicture();
}

void EntryPapers::paintPicture()
{
    const QSize room = m_view->size() * devicePixelRatioF();
    QPixmap fitted = m_picture.scaled(room, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    fitted.setDevicePixelRatio(devicePixelRatioF());
    m_view->setPixmap(fitted);
}

void EntryPapers::choose()
{
    const auto path = Ask::fileToOpen(this, tr("Paper of this entry"),
                                      tr("Pictures and papers (*.pdf *.jpg *.jpeg *.png)"));
    if (path)
        keep(*path);
}

void EntryPapers::keep(const QString &path)
{
    if (!m_entry && !m_draft) {
        Q_EMIT draftWanted(path);
        return;
    }
    m_worker.run(
        this, [path] { return bytesOf(path); },
        [this, path](const Result<QByteArray> &bytes) {
            if (bytes)
                add(path, *bytes);
            else
                Q_EMIT refused(bytes.failure());
        });
}

void EntryPapers::add(const QString &path, const QByteArray &bytes)
{
    EntryAttachment where;
    where.entry = m_entry;
    where.draft = m_draft;
    where.name = path;
    m_desk.run(
        this,
        [&db = m_desk.db(), session = m_desk.session(), where, bytes] {
            return EntryAttachmentService(db).add(session, where, bytes);
        },
        [this](const Result<EntryAttachment> &added) {
            if (!added) {
                Q_EMIT refused(added.failure());
                return;
            }
            m_at = count();
            reload();
        });
}

void EntryPapers::open()
{
    const EntryAttachment &paper = m_papers[size_t(m_at)];
    const auto bytes = EntryAttachmentService(m_desk.db()).bytes(m_desk.session(), paper.id);
    if (!bytes) {
        Q_EMIT refused(bytes.failure());
        return;
    }
    if (const Result<> shown = OpenedCopy::show(*bytes); !shown)
        Q_EMIT refused(shown.failure());
}

void EntryPapers::withdraw()
{
    const EntryAttachment paper = m_papers[size_t(m_at)];
    const bool sure = Ask::confirm(
        this, {tr("Take %1 back?").arg(paper.name),
               tr("It is no longer shown beside this entry. The books keep who took it back."),
               tr("Take it back"), tr("Leave it"), true});
    if (!sure)
        return;
    m_desk.run(
        this,
        [&db = m_desk.db(), session = m_desk.session(), id = paper.id] {
            return EntryAttachmentService(db).withdraw(session, id);
        },
        [this](const Result<> &done) {
            if (!done)
                Q_EMIT refused(done.failure());
            reload();
        });
}

bool EntryPapers::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_view && event->type() == QEvent::Resize && !m_picture.isNull())
        paintPicture();
    return QWidget::eventFilter(object, event);
}

void EntryPapers::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, 1, height()), Theme::of(this).color(Token::Border));
}

} // namespace cabas::ui
