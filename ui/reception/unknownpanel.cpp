// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reception/unknownpanel.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/catalog/catalogservice.h"
#include "ui/shell/desk.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/sidepanel.h"
#include "ui/widgets/taskcard.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>

namespace cabas::ui {

namespace {

constexpr int listRows = 4;
constexpr int rowHeight = 36;
constexpr int mostFound = 20;

QListWidget *makeList(const QString &name)
{
    auto *list = new QListWidget;
    list->setObjectName(name);
    list->setFixedHeight(listRows * rowHeight);
    list->setUniformItemSizes(true);
    return list;
}

std::optional<ProductId> chosenIn(const QListWidget *list)
{
    const QListWidgetItem *item = list->currentItem();
    if (item == nullptr)
        return std::nullopt;
    return ProductId(item->data(Qt::UserRole).toLongLong());
}

} // namespace

UnknownPanel::UnknownPanel(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    buildUi();
}

void UnknownPanel::buildUi()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_panel = new SidePanel;
    m_panel->setClosable(false);
    m_panel->setTone(Kind::Warning);
    column->addWidget(m_panel);
    const auto add = [&](Answer answer, const QString &icon, const QString &title,
                         const QString &subtitle, QWidget *detail) {
        auto *card = new AnswerCard(int(answer) + 1, icon, title, subtitle);
        card->setObjectName(u"answer-%1"_qs.arg(int(answer) + 1));
        card->setCheckable(true);
        if (detail != nullptr)
            card->setDetail(detail);
        connect(card, &QAbstractButton::clicked, this, [this, answer] { take(answer); });
        m_panel->body()->addWidget(card);
        m_answers.push_back(card);
    };
    m_lines = makeList(u"open-lines"_qs);
    m_lines->setAccessibleName(tr("Lines of this delivery"));
    m_search = new QLineEdit;
    m_search->setObjectName(u"unknown-search"_qs);
    m_search->setAccessibleName(tr("Name of the product"));
    m_search->setPlaceholderText(tr("Name of the product"));
    m_found = makeList(u"unknown-found"_qs);
    m_found->setAccessibleName(tr("Products found"));
    auto *known = new QWidget;
    auto *knownColumn = new QVBoxLayout(known);
    knownColumn->setContentsMargins(0, 0, 0, 0);
    knownColumn->setSpacing(8);
    knownColumn->addWidget(m_search);
    knownColumn->addWidget(m_found);
    m_panel->body()->addWidget(makeLabel(tr("What is it?"), TextSize::Body, Weight::Strong));
    add(ThisDelivery, u"link"_qs, tr("It is a line of this delivery"),
        tr("Lines that nothing was counted on yet"), m_lines);
    add(KnownProduct, u"search"_qs, tr("It is a product we have"),
        tr("Search by name; it will learn this code"), known);
    add(NewProduct, u"package-plus"_qs, tr("It is a new product"),
        tr("Name, price and VAT; the count goes on"), nullptr);
    add(Later, u"archive"_qs, tr("I do not know"),
        tr("Keep it on the delivery; the buyers will see it"), nullptr);
    m_panel->body()->addStretch();
    m_later = new KeyButton(tr("Later"));
    m_later->setObjectName(u"unknown-later"_qs);
    m_later->setSize(KeyButton::Size::Counter);
    m_do = new KeyButton({}, KeyButton::Role::Primary);
    m_do->setObjectName(u"unknown-do"_qs);
    m_do->setSize(KeyButton::Size::Counter);
    m_panel->addFoot(m_later);
    m_panel->addFoot(m_do, 1);
    connect(m_later, &QPushButton::clicked, this, &UnknownPanel::laterWanted);
    connect(m_do, &QPushButton::clicked, this, &UnknownPanel::carryOut);
    connect(m_search, &QLineEdit::textChanged, this, &UnknownPanel::search);
    connect(m_search, &QLineEdit::returnPressed, this, &UnknownPanel::carryOut);
    connect(m_found, &QListWidget::currentRowChanged, this, &UnknownPanel::renewPrimary);
    connect(m_lines, &QListWidget::currentRowChanged, this, &UnknownPanel::renewPrimary);
    connect(m_found, &QListWidget::itemActivated, this, &UnknownPanel::carryOut);
    connect(m_lines, &QListWidget::itemActivated, this, &UnknownPanel::carryOut);
}

void UnknownPanel::showCode(const UnresolvedCode &code, int waiting,
                            const std::vector<DeliveryLine> &lines)
{
    m_code = code;
    m_panel->setTitle(waiting > 1 ? tr("Unknown code, set aside · 1 of %1").arg(waiting)
                                  : tr("Unknown code, set aside"),
                      groupedCode(code.code));
    m_panel->setSubtitle(tr("Keep scanning, nothing is lost"));
    m_lines->clear();
    for (const DeliveryLine &line : lines) {
        if (!line.received.isZero())
            continue;
        auto *item = new QListWidgetItem(line.productName, m_lines);
        item->setData(Qt::UserRole, line.product.value());
    }
    m_answers[ThisDelivery]->setVisible(m_lines->count() > 0);
    m_answers[NewProduct]->setVisible(m_desk.may(Permission::EditProducts));
    if (m_lines->count() == 1)
        m_lines->setCurrentRow(0);
    m_search->clear();
    m_found->clear();
    choose(m_lines->count() > 0 ? ThisDelivery : KnownProduct);
}

void UnknownPanel::choose(Answer answer)
{
    m_chosen = answer;
    for (size_t i = 0; i < m_answers.size(); ++i)
        m_answers[i]->setChecked(int(i) == int(answer));
    m_lines->setVisible(answer == ThisDelivery);
    m_search->parentWidget()->setVisible(answer == KnownProduct);
    renewPrimary();
}

bool UnknownPanel::takeNumber(Quantity typed)
{
    for (size_t i = 0; i < m_answers.size(); ++i) {
        if (typed == Quantity::units(qint64(i) + 1) && m_answers[i]->isVisible()) {
            take(Answer(i));
            return true;
        }
    }
    return false;
}

void UnknownPanel::take(Answer answer)
{
    choose(answer);
    if (answer == ThisDelivery)
        m_lines->setFocus();
    else if (answer == KnownProduct)
        m_search->setFocus();
    else
        m_do->setFocus();
}

void UnknownPanel::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && m_do->hasFocus())
        carryOut();
    else
        QWidget::keyPressEvent(event);
}

void UnknownPanel::search(const QString &typed)
{
    m_found->clear();
    const Result<std::vector<ListedProduct>> found =
        CatalogService(m_desk.db()).search(m_desk.session(), typed, mostFound);
    if (!found)
        return;
    for (const auto &[product, barcode] : *found) {
        const QString price =
            product.price ? u" · "_qs + priceText(*product.price, product.unit, Language::locale())
                          : QString();
        auto *item = new QListWidgetItem(product.name + price, m_found);
        item->setData(Qt::UserRole, product.id.value());
    }
    if (m_found->count() > 0)
        m_found->setCurrentRow(0);
    renewPrimary();
}

void UnknownPanel::renewPrimary()
{
    switch (m_chosen) {
    case ThisDelivery:
        m_do->setText(tr("Attach to this line"));
        m_do->setEnabled(chosenIn(m_lines).has_value());
        break;
    case KnownProduct:
        m_do->setText(tr("Attach to this product"));
        m_do->setEnabled(chosenIn(m_found).has_value());
        break;
    case NewProduct:
        m_do->setText(tr("Create the product"));
        m_do->setEnabled(true);
        break;
    case Later:
        m_do->setText(tr("Keep it aside"));
        m_do->setEnabled(true);
        break;
    }
}

void UnknownPanel::carryOut()
{
    if (!m_do->isEnabled())
        return;
    switch (m_chosen) {
    case ThisDelivery:
        Q_EMIT attachWanted(m_code.code, *chosenIn(m_lines));
        break;
    case KnownProduct:
        Q_EMIT attachWanted(m_code.code, *chosenIn(m_found));
        break;
    case NewProduct:
        Q_EMIT newProductWanted(m_code.code);
        break;
    case Later:
        Q_EMIT laterWanted();
        break;
    }
}

} // namespace cabas::ui
