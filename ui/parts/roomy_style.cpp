// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/roomy_style.h"

#include "ui/parts/theme.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QStyleOption>

using namespace Qt::Literals::StringLiterals;

namespace ui::parts {

namespace {

constexpr int extraHeight = 6;
constexpr int extraButtonWidth = 20;
constexpr int lineEditInset = 4;
// What Fusion leaves out between the edge and the text, so that texts below one another begin at one line.
constexpr int comboInset = 2;
constexpr int spinInset = 3;
constexpr int tickDarkness =
    150; ///< per cent: how much darker than the window Fusion outlines boxes and rings

/// `area` without some pixels where its text begins.
QRect indented(const QRect &area, int pixels, Qt::LayoutDirection direction)
{
    return direction == Qt::RightToLeft ? area.adjusted(0, 0, -pixels, 0) : area.adjusted(pixels, 0, 0, 0);
}

} // namespace

RoomyStyle::RoomyStyle()
    : QProxyStyle(u"Fusion"_s)
{
}

QSize RoomyStyle::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        result += QSize(extraButtonWidth, extraHeight);
        break;
    case CT_LineEdit:
        result.rheight() += extraHeight;
        break;
    case CT_ComboBox:
        result += QSize(comboInset, extraHeight);
        break;
    case CT_SpinBox: // has the line edit's extra height, and a pixel more than its neighbours
        result += QSize(spinInset, -1);
        break;
    default:
        break;
    }
    return result;
}

QRect RoomyStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect area = QProxyStyle::subElementRect(element, option, widget);
    const QWidget *parent = widget == nullptr ? nullptr : widget->parentWidget();
    // The editor inside a spin box or a combo box has the room that those give it.
    const bool isInner = qobject_cast<const QAbstractSpinBox *>(parent) != nullptr
        || qobject_cast<const QComboBox *>(parent) != nullptr;
    if (element == SE_LineEditContents && !isInner)
        return area.adjusted(lineEditInset, 0, -lineEditInset, 0);
    return area;
}

QRect RoomyStyle::subControlRect(
    ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    const QRect area = QProxyStyle::subControlRect(control, option, part, widget);
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return indented(area, comboInset, option->direction);
    if (control == CC_SpinBox && part == SC_SpinBoxEditField)
        return indented(area, spinInset, option->direction);
    return area;
}

void RoomyStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const bool isTick = element == PE_IndicatorCheckBox || element == PE_IndicatorRadioButton;
    if (isTick && button != nullptr) {
        // Fusion's outline is a darker window: the window is chosen so that the outline comes out as the
        // edge.
        QStyleOptionButton edged = *button;
        const bool isEnabled = option->state.testFlag(State_Enabled);
        const QColor edge = isEnabled ? controlEdge(option->palette)
                                      : option->palette.color(QPalette::Disabled, QPalette::WindowText);
        edged.palette.setColor(QPalette::Window, edge.lighter(tickDarkness));
        QProxyStyle::drawPrimitive(element, &edged, painter, widget);
        return;
    }
    // What is read or written in many lines has the round corners and the focus edge of a line edit.
    const auto *area = qobject_cast<const QScrollArea *>(widget);
    const bool isText = element == PE_Frame
        && (qobject_cast<const QPlainTextEdit *>(widget) != nullptr
            || (area != nullptr && area->focusPolicy() != Qt::NoFocus));
    QProxyStyle::drawPrimitive(isText ? PE_FrameLineEdit : element, option, painter, widget);
    const bool isEditorsEdge = element == PE_FrameLineEdit || element == PE_Frame;
    const bool isFocused = option->state.testFlag(State_HasFocus);
    if (!isEditorsEdge || isFocused || !isDark(option->palette))
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool isEnabled = option->state.testFlag(State_Enabled);
    painter->setPen(isEnabled ? controlEdge(option->palette)
                              : option->palette.color(QPalette::Disabled, QPalette::Midlight));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    painter->restore();
}

void RoomyStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || slider == nullptr)
        return QProxyStyle::drawComplexControl(control, option, painter, widget);
    // Fusion paints the handle as a button, which is as pale as the groove that it runs in.
    QStyleOptionSlider rest = *slider;
    rest.subControls.setFlag(SC_ScrollBarSlider, false);
    QProxyStyle::drawComplexControl(control, &rest, painter, widget);
    QStyleOptionSlider handle = *slider;
    handle.subControls = slider->subControls & SC_ScrollBarSlider;
    handle.palette.setColor(
        QPalette::Button, option->palette.color(isDark(option->palette) ? QPalette::Light : QPalette::Mid));
    QProxyStyle::drawComplexControl(control, &handle, painter, widget);
}

} // namespace ui::parts
